using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Notes.Searching;

/// <summary>Looks for words in case notes. A search is sent, not addressed: what was typed stays out of addresses.</summary>
[Allow(Permission.SeeCaseNotes)]
[Route(Links.CaseNoteSearch)]
public sealed class NoteSearchController(FindNotes findNotes, IValidator<NoteSearchInput> validator) : AppController
{
    [HttpGet("")]
    public IActionResult Show() => View("NoteSearch", new NoteSearchPage(new NoteSearchInput(), List: null));

    [HttpPost("")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(NoteSearchInput input, CancellationToken cancellationToken) =>
        await ModelState.AcceptsAsync(validator, input, cancellationToken)
            ? View("NoteSearch", new NoteSearchPage(input, await findNotes.ExecuteAsync(input, Who, cancellationToken)))
            : Invalid("NoteSearch", new NoteSearchPage(Domain.Participants.SsnInText.HoldsOne(input.Term) ? input with { Term = null } : input, List: null));
}
