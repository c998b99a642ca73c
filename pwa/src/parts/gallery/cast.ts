import type { ChildLook } from "../index";

export const leo: ChildLook = { id: "leo", name: "Leo", colour: "teal", shape: "star" };
export const nora: ChildLook = { id: "nora", name: "Nora", colour: "coral", shape: "moon" };
export const family: ChildLook[] = [leo, nora];
