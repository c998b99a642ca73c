"""Bodies of the kinds of care, and clinical findings as field errors."""

from collections.abc import Iterable
from typing import Any

from marshmallow import Schema, ValidationError, validates_schema

from api.clinical.findings import Finding
from api.records.kinds import FieldErrors


class ClinicalBody(Schema):
    """A body that the clinical rules judge as a whole; the fields here only name its parts."""

    @staticmethod
    def findings(body: object) -> list[Finding]:
        """What is wrong with the body; each kind says which rules it asks."""
        raise NotImplementedError

    @validates_schema(pass_original=True)
    def judge(self, data: Any, original: Any, **kw: Any) -> None:
        findings = self.findings(original)
        if findings:
            raise ValidationError(nested(findings))


def errors_of(findings: Iterable[Finding]) -> FieldErrors:
    """Findings as field errors."""
    return [
        {"pointer": one.pointer, "code": one.code}
        | ({"params": dict(one.params)} if one.params else {})
        for one in findings
    ]


def nested(findings: Iterable[Finding]) -> dict[str, Any]:
    """Findings in the shape of marshmallow's messages: one level for each step of the pointer."""
    messages: dict[str, Any] = {}
    for finding in findings:
        level = messages
        for step in finding.pointer.split("/")[1:]:
            level = level.setdefault(step.replace("~1", "/").replace("~0", "~"), {})
        leaf: dict[str, Any] = {"code": finding.code}
        if finding.params:
            leaf["params"] = dict(finding.params)
        level.setdefault("_schema", []).append(leaf)
    return messages
