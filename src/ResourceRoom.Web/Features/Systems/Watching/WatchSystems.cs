using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Watching;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Systems.Watching;

/// <summary>Tells the administrators of an LWIA and OET of a system without an accepted load, once for each week that it missed.</summary>
public sealed class WatchSystems(ResourceRoomDb db, SystemWeeks weeks, Outbox outbox, PublicAddress site, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    private const int ShownName = 50;

    public async Task<bool> IsDueAsync(CancellationToken cancellationToken) => (await DueAsync(cancellationToken)).Count > 0;

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var week in await DueAsync(cancellationToken))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (await ClaimAsync(week, cancellationToken))
            {
                await TellAsync(week, clock.Now, cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }

            db.ChangeTracker.Clear();
        }
    }

    private async Task<IReadOnlyList<SystemWeek>> DueAsync(CancellationToken cancellationToken) =>
        [.. (await weeks.ReadAsync(db.TrackingSystems, cancellationToken)).Where(week => week.DueOn is { } due && WeeklyWatch.IsNoticeDue(due, week.NoticedOn, week.Today))];

    /// <summary>Of two nodes, the second finds it noticed. The version stays: nobody who edits the system has to look again.</summary>
    private async Task<bool> ClaimAsync(SystemWeek week, CancellationToken cancellationToken)
    {
        var (before, today) = (week.NoticedOn, week.Today);
        return await db.TrackingSystems.Where(system => system.Id == week.Id && system.NoticedOn == before)
            .ExecuteUpdateAsync(system => system.SetProperty(row => row.NoticedOn, today), cancellationToken) > 0;
    }

    private async Task TellAsync(SystemWeek week, DateTime at, CancellationToken cancellationToken)
    {
        var name = week.Name.Length <= ShownName ? week.Name : $"{week.Name[..(ShownName - 1)]}…";
        var notAccepted = await db.NotAcceptedAsync(week, cancellationToken);
        var came = notAccepted.Count == 0 ? "" : $"; {LoadOutcomeWords.Came(notAccepted.Count)}, none was accepted";
        var words = $"{name} of LWIA {week.LwiaNumber} has no accepted load: it was due by {OfficeFormat.Date(week.DueOn!.Value)}{came}";
        var path = Links.TrackingSystem(week.PublicId);
        db.InboxItems.AddRange(Notice(Roles.LwiaAdministrator, week.LwiaNumber), Notice(Roles.Oet, area: null));
        if (!outbox.CanSend || !site.IsKnown)
        {
            return;
        }

        var text = string.Join(
            Environment.NewLine,
            [$"{words}{(came.Length > 0 ? ":" : ".")}", .. LoadOutcomeWords.WhyNotAccepted(notAccepted), "", "Third-party systems must load at least weekly (Policy 1.11.2, item 4.4).", $"{char.ToUpperInvariant(week.LastAcceptedInWords()[0])}{week.LastAcceptedInWords()[1..]}.", "", site.Of(path).ToString()]);
        var administrators = await db.ActiveStaff().Where(member => member.Role == Roles.LwiaAdministrator && member.Account.LwiaNumber == week.LwiaNumber)
            .OrderBy(member => member.Account.Id).Select(member => member.Account.Email!).ToListAsync(cancellationToken);
        var contacts = await db.ActiveOetContacts().Select(contact => contact.Email).ToListAsync(cancellationToken);
        foreach (var address in administrators.Concat(contacts).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            outbox.Post(db, new Letter(address, words, text), at);
        }

        InboxItem Notice(string role, int? area) => new()
        {
            PublicId = Guid.CreateVersion7(at),
            To = Addressee.Role,
            Role = role,
            LwiaNumber = area,
            Kind = InboxKind.Notice,
            Words = words,
            Path = path,
            CreatedAt = at,
        };
    }
}
