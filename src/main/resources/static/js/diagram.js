// Shows process pictures with elements marked: those that wait, and those that differ between two versions. The page says the same as text.
for (const canvas of document.querySelectorAll('.wro-diagram')) {
  const viewer = new BpmnJS({ container: canvas });
  try {
    const answer = await fetch(canvas.dataset.model);
    await viewer.importXML(await answer.text());
    const view = viewer.get('canvas');
    view.zoom('fit-viewport', 'auto');
    const elements = viewer.get('elementRegistry');
    for (const mark of ['active', 'added', 'changed', 'removed'])
      for (const id of (canvas.dataset[mark] ?? '').split(' ').filter(id => elements.get(id))) view.addMarker(id, `wro-${mark}`);
  } catch (fault) {
    canvas.hidden = true;
  }
}
