// Sends chosen files one by one at once and shows how far each is. Without it the form sends them together. A form with an address in
// data-upload shows from there what was sent; any other says after each file that it was.
(() => {
  const form = document.querySelector('form[data-upload]');
  const progress = document.getElementById('upload-progress');
  if (!form || !progress) {
    return;
  }
  const input = form.querySelector('input[type=file]');
  const kept = [...form.querySelectorAll('input[type=hidden]')];
  const button = document.getElementById('add-files');
  let busy = 0;
  if (button) {
    button.hidden = true;
  }

  const row = (name) => {
    const item = document.createElement('li');
    item.className = 'wro-upload';
    const label = document.createElement('label');
    label.textContent = name;
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.value = 0;
    label.append(bar);
    item.append(label);
    progress.append(item);
    return { item, bar };
  };

  const refuse = (item, reason) => {
    const text = document.createElement('span');
    text.className = 'usa-error-message';
    text.setAttribute('role', 'alert');
    text.textContent = reason;
    item.replaceChildren(text);
  };

  const send = (file) =>
    new Promise((done) => {
      const { item, bar } = row(file.name);
      const request = new XMLHttpRequest();
      const body = new FormData();
      kept.forEach((field) => body.append(field.name, field.value));
      body.append('files', file);
      request.upload.addEventListener('progress', (event) => {
        bar.value = event.lengthComputable ? (100 * event.loaded) / event.total : 0;
      });
      request.addEventListener('loadend', () => {
        if (request.status === 200 && !request.responseText) {
          if (form.dataset.upload) {
            item.remove();
          } else {
            item.textContent = `${file.name}: ${form.dataset.added}`;
          }
        } else {
          refuse(item, request.status === 422 ? request.responseText : `${file.name}: ${form.dataset.failed}`);
        }
        done();
      });
      request.open('POST', form.action);
      request.setRequestHeader('X-Requested-With', 'upload');
      request.send(body);
    });

  const refresh = async () => {
    if (!form.dataset.upload) {
      return;
    }
    const answer = await fetch(form.dataset.upload);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const list = page.getElementById('sent-files');
    if (list) {
      document.getElementById('sent-files').replaceWith(list);
    }
  };

  input.addEventListener('change', async () => {
    const files = [...input.files];
    input.value = '';
    busy += 1;
    for (const file of files) {
      await send(file);
      await refresh().catch(() => {});
    }
    busy -= 1;
  });

  form.addEventListener('submit', (event) => {
    if (busy) {
      event.preventDefault();
      event.stopPropagation();
      refuse(row('').item, form.dataset.busy);
    }
  });
})();
