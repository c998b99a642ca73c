"""The epoch: which life of the database this is. Restoring a backup begins another one."""

from weakref import WeakKeyDictionary

from peewee import CharField, Database, TextField

from api.database import Row, db, new_id

_known: "WeakKeyDictionary[Database, str]" = WeakKeyDictionary()


class ServerFact(Row):
    """What the server knows about itself."""

    name = CharField(40, primary_key=True)
    value = TextField()


def current() -> str:
    """The epoch of the open database; it changes only while no server runs on it."""
    database = db.obj
    if database not in _known:
        first = ServerFact.insert(name="epoch", value=str(new_id()))
        first.on_conflict_ignore().execute()
        _known[database] = ServerFact.get_by_id("epoch").value
    return _known[database]


def begin_another() -> str:
    """Part of restoring a backup: devices then offer again what their people wrote."""
    ServerFact.delete().where(ServerFact.name == "epoch").execute()
    _known.pop(db.obj, None)
    return current()
