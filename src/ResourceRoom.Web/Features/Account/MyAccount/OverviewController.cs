using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Account.MyAccount;

[Authorize]
public sealed class OverviewController(UserManager<User> accounts, StoredFactors stored, SecondFactorRule rule, ResourceRoomDb db) : AppController
{
    private const int LinesOnOverview = 5;

    [HttpGet("/account")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(Who);
        var factor = new SecondFactorPage(account.TwoFactorEnabled, rule.IsRequiredOf(Who.Roles), await stored.CodesLeftAsync(account, cancellationToken));
        var latest = await new SignInHistoryList(db) { PageSize = LinesOnOverview }.ReadAsync(Who, new ListRequest(), cancellationToken);
        return View("Overview", new OverviewPage(account.DisplayName, account.Email!, factor, latest with { Foot = "" }));
    }

    [HttpGet("/account/history")]
    public async Task<IActionResult> History(ListRequest request, CancellationToken cancellationToken) =>
        View("History", await new SignInHistoryList(db).ReadAsync(Who, request, cancellationToken));
}
