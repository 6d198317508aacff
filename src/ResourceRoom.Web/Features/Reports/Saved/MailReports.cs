using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Saved;

/// <summary>
/// Sends saved reports at their time, once each: the next time is saved with the mail. Times that were missed are sent as one.
/// Those whose owner lost access stop, and wait for somebody to take them over.
/// </summary>
public sealed class MailReports(ResourceRoomDb db, Outbox outbox, PublicAddress site, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private const string Stopped = "A report by email stopped: its owner lost access. You can take it over.";

    public async Task<bool> IsDueAsync(CancellationToken cancellationToken) =>
        await db.SentForNobody(clock.Today).AnyAsync(cancellationToken)
        || (outbox.CanSend && site.IsKnown && await DueBy(clock.Now).AnyAsync(cancellationToken));

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        foreach (var report in await db.SentForNobody(OfficeClock.DayOf(now)).OrderBy(report => report.Id).ToListAsync(cancellationToken))
        {
            Stop(report, now);
            await SaveAsync(cancellationToken);
        }

        if (!outbox.CanSend || !site.IsKnown)
        {
            return;
        }

        foreach (var id in await DueBy(now).OrderBy(report => report.Id).Select(report => report.Id).ToListAsync(cancellationToken))
        {
            if (await DueBy(now).WithFilters().Include(report => report.Owner).SingleOrDefaultAsync(report => report.Id == id, cancellationToken) is { } report)
            {
                await PostAsync(report, now, cancellationToken);
                await SaveAsync(cancellationToken);
            }
        }
    }

    private IQueryable<SavedReport> DueBy(DateTime now) => db.SavedReports.Where(report => report.NextAt <= now);

    private async Task PostAsync(SavedReport report, DateTime now, CancellationToken cancellationToken)
    {
        var days = report.DaysOn(OfficeClock.DayOf(now));
        var letter = new ReportLetter(site, report, days, report.Owner.DisplayName);
        var chosen = report.Recipients.Select(recipient => recipient.AccountId).ToList();
        var readers = await db.ReportReadersOn(OfficeClock.DayOf(now)).Reaching(report.LwiaNumber)
            .Where(reader => chosen.Contains(reader.Account.Id) && reader.Account.Email != null)
            .Select(reader => new { reader.Account.Id, reader.Account.Email }).Distinct().OrderBy(reader => reader.Id).ToListAsync(cancellationToken);
        foreach (var reader in readers)
        {
            outbox.Post(db, letter.To(reader.Email!, reader.Id == report.OwnerId), now);
        }

        report.ScheduleAfter(now);
        db.LogEvent(new ReportMailed(days.From, days.To, [.. readers.Select(reader => reader.Id)]), Subject.SavedReport(report.PublicId), now, who: null);
    }

    private void Stop(SavedReport report, DateTime now)
    {
        (report.NextAt, report.StoppedAt) = (null, now);
        db.InboxItems.Add(new InboxItem
        {
            PublicId = Guid.CreateVersion7(now),
            To = Addressee.Role,
            Role = report.LwiaNumber is null ? Roles.Oet : Roles.LwiaAdministrator,
            LwiaNumber = report.LwiaNumber,
            Kind = InboxKind.Notice,
            Words = Stopped,
            Path = Links.Reports,
            CreatedAt = now,
        });
        db.LogEvent(new ReportMailStopped(report.OwnerId), Subject.SavedReport(report.PublicId), now, who: null);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node was faster, or its owner changed it just now: the next minute looks again.
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
