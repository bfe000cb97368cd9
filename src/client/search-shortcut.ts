/** The slash key goes to the search field, except where a slash can be typed. */
const typing = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(typing)) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')];
  const field = fields.find((input) => input.offsetParent !== null);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
