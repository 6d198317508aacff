using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

public abstract class GroupControllerBase(GroupPageQuery pages, SealedForms sealedForms, IValidator<GroupInput> validator) : AppController
{
    protected GroupPageQuery Pages => pages;

    protected SealedForms SealedForms => sealedForms;

    /// <summary>The list as its page has it by now, and whether one can go on with it.</summary>
    protected async Task<(GroupList List, bool IsGood)> ReadAsync(GroupInput input, CancellationToken cancellationToken)
    {
        var opened = string.IsNullOrEmpty(input.List) ? new GroupList() : GroupList.Open(sealedForms, input.List, Who);
        if (opened is null)
        {
            ModelState.AddModelError("", GroupWords.Lost);
        }

        var isAccepted = await ModelState.AcceptsAsync(validator, input, cancellationToken);
        var list = (opened ?? new GroupList()).With(input);
        if (isAccepted && !await pages.AreOfferedAsync(list.Services, cancellationToken))
        {
            ModelState.AddModelError(nameof(input.Services), GroupWords.NotOffered);
            isAccepted = false;
        }

        return (list, isAccepted && opened is not null);
    }

    protected string AddressOf(GroupList list) => Url.Action(nameof(GroupListController.Show), "GroupList", new { list = list.Seal(sealedForms, Who) })!;

    protected LocalRedirectResult LeadTo(GroupList list) => LocalRedirect(AddressOf(list));

    protected async Task<IActionResult> AgainAsync(GroupList list, GroupInput input, CancellationToken cancellationToken)
    {
        var page = await pages.ReadAsync(Who, list, cancellationToken) with { Note = input.Note };
        return Request.WantsFragment() ? InvalidPart("_Group", page) : Invalid("Group", page);
    }

    protected async Task<IActionResult> ShowAsync(GroupList list, CancellationToken cancellationToken, GroupMatches? matches = null)
    {
        var page = await pages.ReadAsync(Who, list, cancellationToken) with { Matches = matches };
        if (page.IsSent)
        {
            foreach (var line in page.Open)
            {
                ModelState.AddModelError($"Status[{line.Number}]", line.WhyNot()!);
            }
        }

        return Request.WantsFragment() ? PartialView("_Group", page) : View("Group", page);
    }
}
