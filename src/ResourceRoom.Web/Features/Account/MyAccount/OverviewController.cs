using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Features.Shared.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Account.MyAccount;

[Authorize]
public sealed class OverviewController(UserManager<User> accounts, StoredFactors stored, SecondFactorRule rule, ResourceRoomDb db, OfficeClock clock) : AppController
{
    private const int LinesOnOverview = 5;

    [HttpGet("/account")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(Who);
        var factor = SecondFactorPage.Of(account, rule, Who, await stored.CodesLeftAsync(account, cancellationToken));
        var latest = await new SignInHistoryList(db) { PageSize = LinesOnOverview }.ReadAsync(Who, new ListRequest(), cancellationToken);
        return View("Overview", new OverviewPage
        {
            Name = account.DisplayName,
            Email = account.Email!,
            Roles = [.. Who.Roles.Select(RoleWords.Role)],
            Area = Who.ParticipantId is null ? RoleWords.AreaInWords(Who.LwiaNumber) : null,
            Rooms = await RoomsAsync(cancellationToken),
            SecondFactor = factor,
            Latest = latest with { Foot = "" },
        });
    }

    [HttpGet("/account/history")]
    public async Task<IActionResult> History(ListRequest request, CancellationToken cancellationToken) =>
        View("History", await new SignInHistoryList(db).ReadAsync(Who, request, cancellationToken));

    private Task<List<string>> RoomsAsync(CancellationToken cancellationToken) => db.RoomAssignments.HoldingOn(clock.Today)
        .Where(assigned => assigned.AccountId == Who.AccountId)
        .OrderBy(assigned => assigned.Location.Code)
        .Select(assigned => assigned.Location.Code + " " + assigned.Location.Name)
        .ToListAsync(cancellationToken);
}
