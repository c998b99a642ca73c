"""One column of cells, in the smallest of three forms.

`cell` for all rows · `[cell, …]`, one a row · `{"of": [cell, …], "is": "abca…"}`, one letter a row,
`a` being the first of the cells, which is the commonest. A cell that is itself a list or an object
never stands for all rows.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from string import ascii_letters, digits
from typing import Any

LETTERS = ascii_letters + digits
FEW_ROWS = 16
ROWS_PER_CELL = 3
NUMBERS = {bool, int, float}


def squeeze(values: Iterable[Any]) -> Any:
    """The column of these cells, of which there is at least one."""
    cells = list(values)
    types = set(map(type, cells))
    # To Python 1, 1.0 and True are the same cell; to a family they are not.
    if types & {list, dict} or len(types & NUMBERS) > 1:
        return cells
    counts = Counter(cells)
    if len(counts) == 1:
        return cells[0]
    if len(cells) < FEW_ROWS or len(counts) > min(len(LETTERS), len(cells) // ROWS_PER_CELL):
        return cells
    commonest_first = [cell for cell, _ in counts.most_common()]
    letters = dict(zip(commonest_first, LETTERS, strict=False))
    return {"of": commonest_first, "is": "".join(map(letters.__getitem__, cells))}


def cells(column: Any, rows: int) -> Sequence[Any]:
    """The cells again, one for each row."""
    if isinstance(column, list):
        return column
    if isinstance(column, dict):
        letters = dict(zip(LETTERS, column["of"], strict=False))
        return [letters[letter] for letter in column["is"]]
    return [column] * rows
