// Sends the chosen files piece by piece before the form, shows how far each is, and goes on where the connection broke.
// Without it the form sends them itself.
(() => {
  const form = document.querySelector('form[data-resumable]');
  if (!form || !window.tus || !window.tus.isSupported) {
    return;
  }
  const input = form.querySelector('input[type=file]');
  const list = form.querySelector('[data-progress]');
  const button = form.querySelector('button[type=submit]');
  const token = form.querySelector('input[name=_csrf]');
  const words = form.dataset;

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
    list.append(item);
    return { item, bar };
  };

  const broken = (item, text, again) => {
    const said = document.createElement('span');
    said.className = 'usa-error-message';
    said.setAttribute('role', 'alert');
    said.textContent = text;
    item.append(said);
    if (again) {
      const goOn = document.createElement('button');
      goOn.type = 'button';
      goOn.className = 'usa-button usa-button--outline';
      goOn.textContent = words.goOn;
      goOn.addEventListener('click', () => {
        said.remove();
        goOn.remove();
        again();
      });
      item.append(goOn);
    }
  };

  const send = (file) =>
    new Promise((done, refused) => {
      const { item, bar } = row(file.name);
      const upload = new window.tus.Upload(file, {
        endpoint: words.resumable,
        retryDelays: [0, 1000, 3000, 5000],
        chunkSize: 4 * 1024 * 1024,
        removeFingerprintOnSuccess: true,
        metadata: { filename: file.name, filetype: file.type },
        headers: { 'X-CSRF-TOKEN': token.value },
        onProgress: (sent, total) => {
          bar.value = total ? (100 * sent) / total : 100;
        },
        onError: (error) => {
          const status = error.originalResponse ? error.originalResponse.getStatus() : 0;
          if (status === 413) {
            broken(item, `${file.name}: ${words.tooLarge}`);
            refused(error);
          } else {
            broken(item, `${file.name}: ${words.broken}`, () => upload.start());
          }
        },
        onSuccess: () => done(upload.url.split('/').pop()),
      });
      upload.findPreviousUploads().then((earlier) => {
        if (earlier.length) {
          upload.resumeFromPreviousUpload(earlier[0]);
        }
        upload.start();
      });
    });

  form.addEventListener('submit', (event) => {
    const files = [...input.files];
    if (!files.length || form.querySelector('select').value === '') {
      return;
    }
    event.preventDefault();
    button.disabled = true;
    list.replaceChildren();
    (async () => {
      try {
        for (const file of files) {
          const sent = document.createElement('input');
          sent.type = 'hidden';
          sent.name = 'uploads';
          sent.value = await send(file);
          form.append(sent);
        }
        input.disabled = true;
        form.submit();
      } catch {
        form.querySelectorAll('input[name=uploads]').forEach((each) => each.remove());
        button.disabled = false;
      }
    })();
  });
})();
