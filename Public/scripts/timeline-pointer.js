/** A timeline's drawing under the pointer: dragged, pinched, moved sideways. */

/** Pixels that a press may stray without being a drag. */
const strayMost = 5;

/** `drawing` has `view()` and `width()`, and `show(from, to)` and `zoom(factor, at)` to change them. */
export function listenToPointer(canvas, drawing) {
  let drag;
  let frame;
  const span = ([from, to]) => to - from;
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button === 0) drag = { x: event.clientX, view: drawing.view(), moved: false };
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const distance = event.clientX - drag.x;
    if (!drag.moved && Math.abs(distance) < strayMost) return;
    if (!drag.moved) canvas.setPointerCapture(event.pointerId);
    drag.moved = true;
    canvas.classList.add("is-dragging");
    const { view } = drag;
    const shift = (-distance / drawing.width()) * span(view);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => drawing.show(view[0] + shift, view[1] + shift));
  });
  const drop = () => {
    canvas.classList.remove("is-dragging");
    setTimeout(() => (drag = undefined));
  };
  canvas.addEventListener("pointerup", drop);
  canvas.addEventListener("pointercancel", drop);
  // The click that ends a drag chooses nothing.
  canvas.addEventListener("click", (event) => {
    if (!drag?.moved) return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
  // The wheel alone scrolls the page; with Control (a pinch, on many pads) it zooms, sideways it moves.
  canvas.addEventListener("wheel", (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      drawing.zoom(Math.exp(event.deltaY / 250), event.offsetX / drawing.width());
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      const view = drawing.view();
      const shift = (event.deltaX / drawing.width()) * span(view);
      drawing.show(view[0] + shift, view[1] + shift);
    }
  }, { passive: false });
}
