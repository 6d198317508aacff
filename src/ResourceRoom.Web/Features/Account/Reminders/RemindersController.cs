using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account.Reminders;

/// <summary>How a planner hears of what is due without opening the program: by a calendar, and by a mail in the morning.</summary>
[Allow(Permission.SeeOwnCustomers)]
public sealed class RemindersController(ResourceRoomDb db, PublicAddress site, Outbox outbox, OfficeClock clock) : AppController
{
    [HttpGet(Links.Reminders)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var account = Who.AccountId;
        var page = await db.Users.Where(row => row.Id == account).Select(row => new RemindersPage
        {
            LinkCreatedAt = db.CalendarLinks.Where(link => link.AccountId == account && link.RevokedAt == null).Select(link => (DateTime?)link.CreatedAt).SingleOrDefault(),
            HasDigest = row.DigestOffAt == null,
            HasAddress = site.IsKnown,
            HasMail = outbox.CanSend,
        }).SingleAsync(cancellationToken);
        var today = clock.Today;
        var standIns = await db.StandIns.Where(row => (row.PlannerId == account || row.ColleagueId == account) && row.EndedAt == null && row.LastDay >= today)
            .OrderBy(row => row.FirstDay).ThenBy(row => row.Id)
            .Select(row => new StandInLine(row.PlannerId == account, row.PlannerId == account ? row.Colleague.DisplayName : row.Planner.DisplayName, row.FirstDay, row.LastDay))
            .ToListAsync(cancellationToken);
        return Page("Reminders", page with { StandIns = standIns });
    }

    /// <summary>The address is in this answer and nowhere else. Sent twice, the second link replaces the first.</summary>
    [HttpPost(Links.Reminders + "/link")]
    public async Task<IActionResult> CreateLink([FromServices] CreateCalendarLink create, CancellationToken cancellationToken) => site.IsKnown
        ? Page("NewLink", new NewLinkPage(site.Of(Links.CalendarFeed(await create.ExecuteAsync(Who, cancellationToken)))))
        : RedirectToAction(nameof(Show));

    [HttpPost(Links.Reminders + "/link/revocation")]
    public async Task<IActionResult> RevokeLink([FromServices] RevokeCalendarLink revoke, CancellationToken cancellationToken)
    {
        await revoke.ExecuteAsync(Who, cancellationToken);
        return Back(Flash.Done("Calendar link revoked. Calendars that used it get nothing more."), nameof(Show));
    }

    [HttpPost(Links.Reminders + "/digest")]
    public async Task<IActionResult> StartDigest([FromServices] ChooseDigest choose, CancellationToken cancellationToken)
    {
        await choose.ExecuteAsync(isOn: true, Who, cancellationToken);
        return Back(Flash.Done("Morning mail turned on."), nameof(Show));
    }

    [HttpPost(Links.Reminders + "/digest/cancellation")]
    public async Task<IActionResult> StopDigest([FromServices] ChooseDigest choose, CancellationToken cancellationToken)
    {
        await choose.ExecuteAsync(isOn: false, Who, cancellationToken);
        return Back(Flash.Done("Morning mail turned off."), nameof(Show));
    }
}
