using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

[Allow(Permission.CheckInVisitors)]
public sealed class GroupPeopleController(
    FindVisitor findVisitor, AddToGroup addToGroup, GroupPageQuery pages, SealedForms sealedForms, IValidator<GroupInput> validator)
    : GroupControllerBase(pages, sealedForms, validator)
{
    /// <summary>Who fits what was typed or scanned. Without scripts the only one who does is added at once; with them, Enter does that.</summary>
    [HttpPost("/check-in/group/search")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(GroupInput input, CancellationToken cancellationToken)
    {
        var (list, isGood) = await ReadAsync(input, cancellationToken);
        if (!isGood && !Request.WantsFragment())
        {
            return await AgainAsync(list, input, cancellationToken);
        }

        var open = await Pages.NotCheckedInAsync(Who, list, cancellationToken);
        var matches = new GroupMatches(await findVisitor.ExecuteAsync(Who, input.Text, cancellationToken), open.Select(person => person.Id).ToHashSet());
        if (Request.WantsFragment())
        {
            return PartialView("_GroupMatches", matches);
        }

        return matches.Only is { } person
            ? await AddAsync(list, person.PublicId, matches.Desk.Proof, cancellationToken)
            : await ShowAsync(list, cancellationToken, matches);
    }

    [HttpPost("/check-in/group/people")]
    public async Task<IActionResult> Add(GroupInput input, CancellationToken cancellationToken)
    {
        var (list, isGood) = await ReadAsync(input, cancellationToken);
        return isGood ? await AddAsync(list, input.Id, input.Pass, cancellationToken) : await AgainAsync(list, input, cancellationToken);
    }

    [HttpPost("/check-in/group/people/removal")]
    public async Task<IActionResult> Remove(GroupInput input, CancellationToken cancellationToken)
    {
        var (list, isGood) = await ReadAsync(input, cancellationToken);
        if (!isGood)
        {
            return await AgainAsync(list, input, cancellationToken);
        }

        if (input.Line >= 0 && input.Line < list.People.Count)
        {
            var page = await Pages.ReadAsync(Who, list, cancellationToken);
            TempData.Flash($"{page.Lines[input.Line].Name} is off the list.", isDone: true);
        }

        return LeadTo(list.Without(input.Line));
    }

    private async Task<IActionResult> AddAsync(GroupList list, Guid id, string? pass, CancellationToken cancellationToken)
    {
        var outcome = await addToGroup.ExecuteAsync(list, id, pass, Who, cancellationToken);
        if (outcome is AddToGroupOutcome.NotThere)
        {
            return NotFound();
        }

        var said = outcome.InWords();
        TempData.Flash(said.Sentence, said.IsDone);
        return LeadTo(outcome is AddToGroupOutcome.Added added ? added.List : list);
    }
}
