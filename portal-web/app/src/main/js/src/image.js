// An image in a text. Its address is known when the page has heard of the files of the item.
export class ImageView {
  constructor(node) {
    this.dom = document.createElement("img");
    this.hear = () => this.show(this.dom.dataset.name);
    this.set(node);
    document.addEventListener("rihla:images", this.hear);
  }

  set(node) {
    this.dom.dataset.name = node.attrs.name;
    this.dom.alt = node.attrs.alternative;
    this.show(node.attrs.name);
  }

  show(name) {
    const url = window.rihlaImages?.url(name) ?? "";
    if (url && this.dom.getAttribute("src") !== url) this.dom.src = url;
  }

  update(node) {
    if (node.type.name !== "image") return false;
    this.set(node);
    return true;
  }

  ignoreMutation() {
    return true;
  }

  destroy() {
    document.removeEventListener("rihla:images", this.hear);
  }
}
