using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

[Allow(Permission.CheckInVisitors)]
public sealed class GroupListController(GroupPageQuery pages, CheckInGroup checkInGroup, SealedForms sealedForms, IValidator<GroupInput> validator)
    : GroupControllerBase(pages, sealedForms, validator)
{
    [HttpGet("/check-in/group")]
    public async Task<IActionResult> Show(string? list, CancellationToken cancellationToken)
    {
        var opened = GroupList.Open(SealedForms, list, Who);
        if (opened is null && !string.IsNullOrEmpty(list))
        {
            ModelState.Clear();
            ModelState.AddModelError("", GroupWords.Lost);
        }

        return await ShowAsync(opened ?? new GroupList(), cancellationToken);
    }

    [HttpPost("/check-in/group")]
    public async Task<IActionResult> Begin(GroupInput input, CancellationToken cancellationToken)
    {
        var (list, isGood) = await ReadAsync(input, cancellationToken);
        return isGood ? LeadTo(list) : await AgainAsync(list, input, cancellationToken);
    }

    /// <summary>The address of the list as it stands, so that Reload shows what was answered since the last line was added.</summary>
    [HttpPost("/check-in/group/draft")]
    public async Task<IActionResult> Draft(GroupInput input, CancellationToken cancellationToken)
    {
        var (list, isGood) = await ReadAsync(input, cancellationToken);
        return isGood ? Content(AddressOf(list)) : NoContent();
    }

    [HttpPost("/check-in/group/visits")]
    public async Task<IActionResult> CheckIn(GroupInput input, CancellationToken cancellationToken)
    {
        var (list, isGood) = await ReadAsync(input, cancellationToken);
        if (isGood && await checkInGroup.ExecuteAsync(list, Who, cancellationToken) is { } refused)
        {
            var (field, message) = refused.InWords();
            ModelState.AddModelError(field, message);
            isGood = false;
        }

        return isGood ? LeadTo(list with { IsSent = true }) : await AgainAsync(list, input, cancellationToken);
    }
}
