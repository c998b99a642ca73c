"""The clinic's library and its bundles."""

from typing import Any
from uuid import UUID

from flask import Response, request
from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.openapi import problems
from api.partnership import bundle, resource, shelf, views
from api.partnership import resource_schemas as schemas
from api.partnership.board_routes import LOOKS, drawn
from api.people.limits import failures, spend
from api.people.sessions import current_person

blueprint = Blueprint("library", __name__, url_prefix="/api/v1/partnership")


@blueprint.get("/clinics/<uuid:clinic>/library")
@blueprint.response(200, schemas.ShelfView)
@problems(blueprint, 401, 404)
@action("resource.read")
def read(clinic: UUID) -> dict[str, Any]:
    """The library, as far as the reader may see it."""
    return shelf.read(clinic, current_person())


@blueprint.post("/clinics/<uuid:clinic>/library")
@blueprint.arguments(schemas.NewResourceForm)
@blueprint.response(201, views.MadeView)
@problems(blueprint, 401, 404, 409)
@action("resource.write")
def add(form: dict[str, Any], clinic: UUID) -> resource.Resource:
    """Put something in; families read it once it is checked."""
    said = form["kind"], form["body"]
    return resource.add(clinic, *said, current_person(), now(), form.get("id"))


@blueprint.get("/clinics/<uuid:clinic>/library/<uuid:resource_id>")
@blueprint.response(200, schemas.ResourceVersionsView)
@problems(blueprint, 401, 404)
@action("resource.read")
def read_versions(clinic: UUID, resource_id: UUID) -> dict[str, Any]:
    """What it said, version by version."""
    return {"versions": shelf.history(clinic, resource_id, current_person())}


@blueprint.put("/clinics/<uuid:clinic>/library/<uuid:resource_id>")
@blueprint.arguments(schemas.NextVersionForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("resource.write")
def write(form: dict[str, Any], clinic: UUID, resource_id: UUID) -> None:
    """Write the next version."""
    resource.write(clinic, resource_id, form["after"], form["body"], current_person(), now())


@blueprint.delete("/clinics/<uuid:clinic>/library/<uuid:resource_id>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("resource.retire")
def retire(clinic: UUID, resource_id: UUID) -> None:
    """Take it off the shelf."""
    resource.retire(clinic, resource_id, current_person(), now())


@blueprint.put("/clinics/<uuid:clinic>/library/<uuid:resource_id>/checks/<int:number>")
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("resource.check")
def check(clinic: UUID, resource_id: UUID, number: int) -> None:
    """Stand up for a version by name."""
    resource.check(clinic, resource_id, number, True, current_person(), now())


@blueprint.delete("/clinics/<uuid:clinic>/library/<uuid:resource_id>/checks/<int:number>")
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("resource.check")
def uncheck(clinic: UUID, resource_id: UUID, number: int) -> None:
    """Take the stamp off a version: nobody but its writers reads it from now on."""
    resource.check(clinic, resource_id, number, False, current_person(), now())


@blueprint.get("/clinics/<uuid:clinic>/bundles")
@blueprint.response(200, schemas.BundlesView)
@problems(blueprint, 401, 404)
@action("bundle.write")
def bundles(clinic: UUID) -> dict[str, Any]:
    """What the clinic hands over."""
    return {"bundles": bundle.of(clinic, current_person())}


@blueprint.post("/clinics/<uuid:clinic>/bundles")
@blueprint.arguments(schemas.NewBundleForm)
@blueprint.response(201, views.MadeView)
@problems(blueprint, 401, 404, 409)
@action("bundle.write")
def make_bundle(form: dict[str, Any], clinic: UUID) -> bundle.Bundle:
    """Put a bundle together."""
    return bundle.make(clinic, form, current_person(), now())


@blueprint.put("/clinics/<uuid:clinic>/bundles/<uuid:bundle_id>")
@blueprint.arguments(schemas.BundleForm)
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("bundle.write")
def change_bundle(form: dict[str, Any], clinic: UUID, bundle_id: UUID) -> None:
    """Change what is in it."""
    bundle.change(clinic, bundle_id, form, current_person(), now())


@blueprint.delete("/clinics/<uuid:clinic>/bundles/<uuid:bundle_id>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("bundle.write")
def end_bundle(clinic: UUID, bundle_id: UUID) -> None:
    """Take it away."""
    bundle.end(clinic, bundle_id, current_person(), now())


@blueprint.get("/bundles/<bundle_code>")
@blueprint.response(200, schemas.PublicBundleView)
@problems(blueprint, 404, 429)
@action("bundle.public")
def read_bundle(bundle_code: str) -> dict[str, Any]:
    """A bundle, for anybody who was handed its code."""
    spend(LOOKS, "bundle", request.remote_addr or "")
    return bundle.public(bundle_code)


@blueprint.get("/bundles/<bundle_code>/qr.svg")
@blueprint.response(200, {"type": "string"}, content_type="image/svg+xml")
@problems(blueprint, 404, 429)
@action("bundle.public")
def draw_bundle_code(bundle_code: str) -> Response:
    """The bundle's address as a QR code, for a sheet of paper."""
    # A clinic's own page shows all of its bundles; only codes that nobody has are tries.
    with failures((LOOKS, "bundle", request.remote_addr or "")):
        known = bundle.with_code(bundle_code)
    return drawn(f"/bundle/{known.code}")
