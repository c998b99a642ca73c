"""One column of cells, in the smallest of three forms.

`cell` for all rows · `[cell, …]`, one a row · `{"of": [cell, …], "is": "abca…"}`, one letter a row,
`a` being the first of the cells, which is the commonest. A cell that is itself a list never stands
alone for all rows.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from string import ascii_letters, digits
from typing import Any

LETTERS = ascii_letters + digits
FEW_ROWS = 16
ROWS_PER_CELL = 3


def squeeze(values: Iterable[Any]) -> Any:
    """The column of these cells, of which there is at least one."""
    cells = list(values)
    if any(isinstance(cell, list | dict) for cell in cells):
        return cells
    # By type as well: to Python, 1 and True are the same cell, but not to a family.
    counts = Counter((type(cell), cell) for cell in cells)
    if len(counts) == 1:
        return cells[0]
    if len(cells) < FEW_ROWS or len(counts) > min(len(LETTERS), len(cells) // ROWS_PER_CELL):
        return cells
    letters = dict(zip((key for key, _ in counts.most_common()), LETTERS, strict=False))
    return {
        "of": [cell for _, cell in letters],
        "is": "".join(letters[type(cell), cell] for cell in cells),
    }


def cells(column: Any, rows: int) -> Sequence[Any]:
    """The cells again, one for each row."""
    if isinstance(column, list):
        return column
    if isinstance(column, dict):
        letters = dict(zip(LETTERS, column["of"], strict=False))
        return [letters[letter] for letter in column["is"]]
    return [column] * rows
