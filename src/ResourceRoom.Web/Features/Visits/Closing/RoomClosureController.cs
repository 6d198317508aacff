using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits.Closing;

[Allow(Permission.CheckInVisitors)]
public sealed class RoomClosureController(OpenRoomClosure openClosure, CloseVisits closeVisits, IValidator<RoomClosureInput> validator, OfficeClock clock) : AppController
{
    [HttpGet(Links.RoomClosure)]
    public async Task<IActionResult> New(CancellationToken cancellationToken) =>
        Page("RoomClosure", await openClosure.ExecuteAsync(sent: null, Who, cancellationToken));

    [HttpPost(Links.RoomClosure)]
    public async Task<IActionResult> Create(RoomClosureInput input, CancellationToken cancellationToken)
    {
        input = input with { Open = await openClosure.OpenTodayAsync(Who, cancellationToken) };
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(input, cancellationToken);
        }

        switch (await closeVisits.ExecuteAsync(input, Who, cancellationToken))
        {
            case RoomClosureOutcome.NotThere:
                return NotFound();
            case RoomClosureOutcome.Closed closed:
                var said = closed.InWords(clock.Today);
                TempData.Flash(said.Sentence, said.IsDone);
                TempData.TellCheckedOut(closed.Visits);
                return LocalRedirect(Links.CheckIn);
            case var refused:
                ModelState.AddModelError(nameof(input.Time), refused.Fault());
                return await AgainAsync(input, cancellationToken);
        }
    }

    [HttpPost(Links.RoomClosureUndo)]
    public async Task<IActionResult> Undo(Guid[] visits, [FromServices] UndoClosure undoClosure, CancellationToken cancellationToken)
    {
        if (await undoClosure.ExecuteAsync(visits, Who, cancellationToken) is not { } answers)
        {
            return NotFound();
        }

        var said = answers.InWords(clock.Today);
        TempData.Flash(said.Sentence, said.IsDone);
        return LocalRedirect(Links.CheckIn);
    }

    private async Task<IActionResult> AgainAsync(RoomClosureInput input, CancellationToken cancellationToken) =>
        Invalid("RoomClosure", await openClosure.ExecuteAsync(input, Who, cancellationToken));
}
