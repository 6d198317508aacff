// What the page and the server agree on. Everything below also works as plain forms, with whole pages for answers.
//
// A form that htmx sends carries the header HX-Request: true. The answer to it is one element that replaces the element of the same id:
//
//   POST /check-in/search        → #matches   while typing; an answer to text that has changed since is dropped
//   POST /check-in/card          → #card      a returning visitor, also "already here" and "may already exist"
//   GET  /check-in/room          → #room      each minute; does not keep the session alive
//   POST /check-in/new           → #card      the nine questions
//   POST /check-in               → #desk      saved: the whole desk, with the message in #desk-alerts; the cursor goes back to #find
//                                → #card      422: the card again, with #errors on top, which gets the focus
//   POST /check-in/group/…       → #group     the list, whose data-address becomes the page's, so that Reload and Back show it; …/search #matches
//   POST /check-in/group/draft   → text       by fetch: that address, after an answer was chosen; 204 when the list can't go on as it is
//   POST /visits/{id}/closure    → #room      and <div hx-swap-oob="innerHTML:#desk-alerts"> beside it; a card that is open stays open
//   POST /visits/{id}/undo       → #room      likewise; the focus stays where somebody types
//   POST /check-in/catch-up/row  → #row-N     the row, saved or to be mended; the request holds the day and this row alone
//   POST /check-in/catch-up      → #sheet-part all rows, also from …/pasted
//   GET  /customers/{id}/plan/steps/add → #add-step, in a dialog that opens with it; of a filter #add-step-list alone is taken
//   POST /customers/{id}/plan/steps/add → #add-step-list, what was said in #add-step-said, and #plan-lists behind the dialog
//   POST (data-autosave)         → text       by fetch, without files: a draft of the form, what to say of it; 204 when there is nothing to keep
//   POST (data-keep-alive-url)   → 204        by fetch, with the antiforgery token in the header RequestVerificationToken
//   POST (data-keep-url)         → text       by fetch, likewise: filled-in forms, sealed, when the idle warning opens
//   POST (data-open-url)         → JSON       by fetch, likewise: the forms again, after signing in
//
// data-focus            gets the focus when its fragment arrives; data-focus-first wins over it
// data-announce         is read out by a screen reader when its fragment arrives
// data-invalid-target   where a 409 or 422 goes instead of hx-target
// data-retry            a form that is sent again by itself when it could not be sent; the name of its button
// data-keep             a POST form whose fields survive an idle sign-out. One that the page does not hold when it is loaded has for its value
//                       the address that shows it again, in the element with an id around it. A form that makes its own rows listens for
//                       kept:restore
// data-autosave         where a draft of the form is kept while somebody writes; data-autosave-says is where the page says so
// data-copy-of          a hidden field that takes along what stands in a field of another form
// data-not-kept         a field that does not survive it
// data-typed            something stands here that would be lost, though no field was changed since it was shown
// data-asked            what stays when the screen is turned to the visitor; rr-staff and error messages in it do not
// data-adds             a form that adds services: not sent while none is ticked
// data-counts           a form whose button says how many boxes are ticked, in its data-count
// data-once             a form that comes back as a new one at the same place: the second click of a double click is not for it
// data-close-dialog     closes the dialog around it
// data-upload           a form with a large file, sent by the page's script with a bar of what has gone
// data-key              the single key that presses it, while the focus is in the card
// data-repeatable       a form that may be sent again before its answer has come
//
// An answer of 401 (the session has ended) is left to the page: what was typed stays, and a message says to sign in again.
import "./turn.js"; // this and the next before once.js, which would take a form that is held back for one under way
import "./desk/tick.js";
import "./swap.js";
import "./settle.js";
import "./desk/find.js";
import "./desk/group.js";
import "./desk/keys.js";
import "./desk/help.js";
import "./desk/refresh.js";
import "./desk/room.js";
import "./desk/scan.js";
import "./desk/split.js";
import "./desk/start-over.js";
import "./once.js";
import "./dialog.js";
import "./decline.js";
import "./show.js";
import "./language.js";
import "./copying/copy.js";
import "./copying/carry.js";
import "./count.js";
import "./copying/copy-down.js";
import "./print.js";
import "./sheet.js";
import "./clock.js";
import "./session/idle.js";
import "./autosave.js";
import "./upload.js";
