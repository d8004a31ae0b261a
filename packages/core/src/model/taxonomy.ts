import { events, fields } from "../generated/taxonomy.js";

/** How the value of a field follows from another field. */
export interface Derivation {
  readonly from: string;
  /** `basename`: after the last separator; `dirname`: before it; `extension`: after the last dot of the basename. */
  readonly how: "basename" | "dirname" | "extension";
  /** The other field always has a separator, but for the few processes that have no file. */
  readonly rooted?: boolean;
}

/** One canonical field. */
export interface FieldInfo {
  readonly type: "text" | "number" | "boolean" | "ip" | "time";
  readonly description: string;
  readonly derive?: Derivation;
  readonly example?: string;
}

/** One class of events. */
export interface EventClass {
  readonly title: string;
  readonly description: string;
  readonly platform?: "windows" | "linux" | "macos";
  /** The channels of the Windows event log whose events the class is, all of them. */
  readonly channels?: readonly string[];
  readonly fields: readonly string[];
  /** Whether provider-specific fields `event_data.X` may be used. */
  readonly eventData?: boolean;
  readonly logs?: readonly { readonly provider: string; readonly channel?: string; readonly id: number; readonly title: string }[];
}

const eventDataPrefix = "event_data.";

/** The canonical fields by name. */
export const canonicalFields: Readonly<Record<string, FieldInfo>> = fields;

/** The event classes by name. */
export const eventClasses: Readonly<Record<string, EventClass>> = events;

/**
 * The provider's own name of a pass-through field: `event_data.ModuleDll` gives `ModuleDll`; undefined for any other field.
 */
export function eventDataName(field: string): string | undefined {
  return field.startsWith(eventDataPrefix) && field.length > eventDataPrefix.length
    ? field.slice(eventDataPrefix.length)
    : undefined;
}

/** A name of one query language's own: of a column that no canonical field is, or of events that no class has. */
export interface NativeName {
  /** The language, or what its vocabularies call it. */
  readonly prefix: string;
  /** The name in the product. */
  readonly name: string;
}

/**
 * The parts of a native name, which is a prefix, a colon and the name in the product; undefined for a canonical name.
 *
 * @example nativeName("toy:Column") // { prefix: "toy", name: "Column" }
 */
export function nativeName(name: string): NativeName | undefined {
  const cut = name.indexOf(":");
  return cut > 0 && cut < name.length - 1 && /^[a-z][a-z0-9-]*$/.test(name.slice(0, cut)) ? { prefix: name.slice(0, cut), name: name.slice(cut + 1) } : undefined;
}

/** What is known of a field: a canonical one; `event_data.X` or a native name, which are text. Undefined for an unknown name. */
export function fieldInfo(field: string): FieldInfo | undefined {
  if (Object.hasOwn(fields, field)) return fields[field];
  const name = eventDataName(field);
  if (name !== undefined) return { type: "text", description: `Field ${name} of the event data.` };
  const native = nativeName(field);
  return native === undefined ? undefined : { type: "text", description: `Column ${native.name} of ${native.prefix}.` };
}

/** What is known of an event class; one of a native name has native fields only. Undefined for an unknown name. */
export function eventClass(name: string): EventClass | undefined {
  if (Object.hasOwn(events, name)) return events[name];
  const native = nativeName(name);
  return native === undefined ? undefined : { title: native.name, description: `Events of ${native.prefix} that no event class has.`, fields: [] };
}

/** Whether events of the class may have the field. A native field may be in any events of its product. */
export function classHasField(name: string, field: string): boolean {
  const found = eventClass(name);
  if (found === undefined) return false;
  return found.fields.includes(field) || (found.eventData === true && eventDataName(field) !== undefined) || nativeName(field) !== undefined;
}
