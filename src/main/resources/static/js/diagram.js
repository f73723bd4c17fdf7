// Shows the process pictures of a case with the waiting elements marked. The page says the same as text.
for (const canvas of document.querySelectorAll('.wro-diagram')) {
  const viewer = new BpmnJS({ container: canvas });
  try {
    const answer = await fetch(canvas.dataset.model);
    await viewer.importXML(await answer.text());
    const view = viewer.get('canvas');
    view.zoom('fit-viewport', 'auto');
    for (const id of canvas.dataset.active.split(' ').filter(Boolean)) view.addMarker(id, 'wro-active');
  } catch (fault) {
    canvas.hidden = true;
  }
}
