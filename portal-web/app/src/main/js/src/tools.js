// What the tool bar does.
import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from "prosemirror-tables";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

function markActive(state, type) {
  const { from, $from, to, empty } = state.selection;
  return Boolean(empty ? type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type));
}

function above(state, type, attrs = {}) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === type && Object.entries(attrs).every(([name, value]) => node.attrs[name] === value)) return true;
  }
  return false;
}

const heading = (level) => ({
  run: (state, dispatch) =>
    above(state, nodes.heading, { level })
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(nodes.heading, { level })(state, dispatch),
  active: (state) => above(state, nodes.heading, { level }),
});

const mark = (type) => ({ run: toggleMark(type), active: (state) => markActive(state, type) });

const list = (type) => ({
  run: (state, dispatch) => (above(state, type) ? liftListItem(nodes.list_item)(state, dispatch) : wrapInList(type)(state, dispatch)),
  active: (state) => above(state, type),
});

function insertTable(state, dispatch) {
  if (isInTable(state)) return false;
  if (dispatch) {
    const row = (type) => nodes.table_row.create(null, Array.from({ length: 3 }, () => type.createAndFill()));
    const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
    dispatch(state.tr.replaceSelectionWith(table).scrollIntoView());
  }
  return true;
}

/** By name of the sign and of its label; keys are those that most people know. */
export const TOOLS = {
  strong: { ...mark(marks.strong), keys: "Mod-b" },
  em: { ...mark(marks.em), keys: "Mod-i" },
  heading: { ...heading(2), keys: "Mod-Alt-2" },
  subheading: { ...heading(3), keys: "Mod-Alt-3" },
  bullet: { ...list(nodes.bullet_list), keys: "Mod-Shift-8" },
  ordered: { ...list(nodes.ordered_list), keys: "Mod-Shift-7" },
  quote: {
    run: (state, dispatch) => (above(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch)),
    active: (state) => above(state, nodes.blockquote),
    keys: "Mod-Shift-9",
  },
  link: { panel: true, active: (state) => markActive(state, marks.link), keys: "Mod-k" },
  image: { image: true },
  table: { run: insertTable },
  rule: { run: (state, dispatch) => (dispatch?.(state.tr.replaceSelectionWith(nodes.horizontal_rule.create())), !isInTable(state)) },
  undo: { run: undo, keys: "Mod-z" },
  redo: { run: redo, keys: "Mod-y" },
};

/** What can be done with a table, by name of the label. */
export const TABLE_TOOLS = { addRow: addRowAfter, addColumn: addColumnAfter, deleteRow, deleteColumn, deleteTable };

export { isInTable };

/** The image that is selected, or null. */
export function imageAt(state) {
  const { node } = state.selection;
  return node?.type === nodes.image ? node.attrs : null;
}

/** Puts an image in the place of what is selected. */
export function setImage(view, attrs) {
  view.dispatch(view.state.tr.replaceSelectionWith(nodes.image.create(attrs), false).scrollIntoView());
  view.focus();
}

/** The link that the selection stands in, as its address; empty when there is none. */
export function linkAt(state) {
  const { $from, from, to, empty } = state.selection;
  let href = "";
  if (empty) href = marks.link.isInSet($from.marks())?.attrs.href ?? "";
  else state.doc.nodesBetween(from, to, (node) => void (href ||= marks.link.isInSet(node.marks)?.attrs.href ?? ""));
  return href;
}

/** Sets, changes or takes away the link of what is selected, or writes the address where nothing is. */
export function setLink(view, href) {
  const { state } = view;
  let { from, to } = state.selection;
  const { empty, $from } = state.selection;
  const tr = state.tr;
  if (empty) {
    const start = $from.parent.childAfter($from.parentOffset);
    if (start.node && marks.link.isInSet(start.node.marks)) {
      from = $from.start() + start.offset;
      to = from + start.node.nodeSize;
    } else if (href) {
      tr.insertText(href, from);
      to = from + href.length;
    }
  }
  tr.removeMark(from, to, marks.link);
  if (href) tr.addMark(from, to, marks.link.create({ href }));
  view.dispatch(tr.scrollIntoView());
}
