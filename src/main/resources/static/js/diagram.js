// Shows process pictures with elements marked: those that wait, and those that differ between two versions. The page says the same as text.
for (const canvas of document.querySelectorAll('.wro-diagram')) {
  const viewer = new BpmnJS({ container: canvas });
  try {
    const answer = await fetch(canvas.dataset.model);
    await viewer.importXML(await answer.text());
    const view = viewer.get('canvas');
    new ResizeObserver(() => {
      // folded away, or left behind while another page is loaded, it has no size to fit into
      if (!canvas.clientWidth || !canvas.clientHeight) return;
      view.resized();
      view.zoom('fit-viewport', 'auto');
    }).observe(canvas);
    const elements = viewer.get('elementRegistry');
    for (const mark of ['passed', 'active', 'added', 'changed', 'removed'])
      for (const id of (canvas.dataset[mark] ?? '').split(' ').filter(id => elements.get(id))) view.addMarker(id, `wro-${mark}`);
    for (const part of (canvas.dataset.heat ?? '').split(' ')) {
      const [id, cases, heat] = part.split('=');
      if (!elements.get(id)) continue;
      view.addMarker(id, `wro-heat-${heat}`);
      const count = document.createElement('div');
      count.className = 'wro-count';
      count.textContent = cases;
      viewer.get('overlays').add(id, { position: { top: -14, right: 14 }, html: count });
    }
  } catch (fault) {
    canvas.hidden = true;
  }
}
