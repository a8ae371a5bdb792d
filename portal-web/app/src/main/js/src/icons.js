// Signs of the tool bar, drawn on 20 × 20.
const NS = "http://www.w3.org/2000/svg";

const PATHS = {
  strong: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  em: "M8.5 4h6M5.5 16h6M11.5 4l-3 12",
  heading: "M4 4v12M11 4v12M4 10h7M14.5 16h3.5M14.7 11.2c.3-1.6 3.2-1.5 3.2.4 0 1.3-2 2.6-3.4 4.4",
  subheading: "M4 4v12M11 4v12M4 10h7M14.6 10.7h3.2l-1.8 2.1c2.6 0 2.4 3.3 0 3.3-.8 0-1.4-.4-1.7-1",
  bullet: "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  ordered: "M9 5h8M9 10h8M9 15h8M3 4l1.4-.8V8M3 12.6c.3-1.2 2.3-1 2.2.3-.1.8-1.2 1.4-2.2 2.6h2.3",
  quote: "M4 15V9.5C4 7 5.5 5.5 8 5M4 10h4v5H4M11 15V9.5C11 7 12.500 5.5 15 5M11 10h4v5h-4",
  link: "M8.500 11.500l3-3M9 6.500l1.700-1.700a3.200 3.200 0 0 1 4.500 4.500L13.500 11M11 13.500l-1.700 1.700a3.200 3.200 0 0 1-4.500-4.500L6.500 9",
  image: "M3 4h14v12H3zM3 13.500l4-4 3.500 3.500 2.500-2.500 4 4M13.500 7.500h.01",
  table: "M3.5 4.500h13v11h-13zM3.500 8.200h13M3.500 11.800h13M8 4.500v11M12.300 4.500v11",
  rule: "M3 10h14",
  undo: "M7.500 4L4 7.500 7.500 11M4 7.500h8a4 4 0 0 1 0 8.500H9",
  redo: "M12.500 4L16 7.500 12.500 11M16 7.500H8a4 4 0 0 0 0 8.500h3",
};

const POINTING = ["bullet", "ordered", "quote", "undo", "redo"];

/** The sign of a tool; those that point turn round in a text from right to left. */
export function icon(name) {
  const svg = document.createElementNS(NS, "svg");
  const path = document.createElementNS(NS, "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", POINTING.includes(name) ? "icon icon-points" : "icon");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
