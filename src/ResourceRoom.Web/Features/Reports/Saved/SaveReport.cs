using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Reports.Local;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Saved;

public enum SaveReportOutcome
{
    NotThere,
    Saved,
    NothingChanged,

    /// <summary>Someone else, or oneself in another window, saved after the page was opened.</summary>
    Conflict,

    /// <summary>The form was saved before, with other entries.</summary>
    FormReused,

    /// <summary>A recipient may not see the report.</summary>
    NoSuchRecipient,

    TooMany,
}

public sealed class SaveReport(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>More would be found by nobody.</summary>
    public const int MostReports = 100;

    public Task<SaveReportOutcome> ExecuteAsync(ReportFilter filter, SavedReportInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
            {
                return sent.IsSame ? SaveReportOutcome.Saved : SaveReportOutcome.FormReused;
            }

            if (await db.SavedReports.CountAsync(row => row.OwnerId == who.AccountId, cancellationToken) >= MostReports)
            {
                return SaveReportOutcome.TooMany;
            }

            var report = ReportOf(filter, input, act);
            var readers = await db.RecipientChoicesAsync(report.LwiaNumber, report: null, act, cancellationToken);
            if (!report.HasOnly(readers))
            {
                return SaveReportOutcome.NoSuchRecipient;
            }

            db.SavedReports.Add(report);
            db.LogEvent(EventOf(report, filter), Subject.SavedReport(report.PublicId), act);
            db.AddSubmission(form, report.PublicId.ToString(), act);
            await db.SaveChangesAsync(cancellationToken);
            return SaveReportOutcome.Saved;
        });

    private static SavedReport ReportOf(ReportFilter filter, SavedReportInput input, Act act)
    {
        var report = new SavedReport
        {
            PublicId = Guid.CreateVersion7(act.At),
            OwnerId = act.Who.AccountId,
            Name = input.CleanName,
            Kind = filter.Kind,
            LwiaNumber = filter.OnlyArea,
            LocationId = string.IsNullOrWhiteSpace(filter.Room) ? null : filter.ChosenRooms.Single().Selected.Room.Id,
            ServiceId = filter.ChosenService?.Id,
            Class = filter.ChosenClass,
            DividedBy = string.IsNullOrWhiteSpace(filter.By) ? null : filter.ChosenBy,
            IsCompared = filter.IsCompared,
            From = filter.Period.From,
            To = filter.Period.To,
            Period = input.Period,
            Schedule = input.ChosenSchedule,
            CreatedAt = act.At,
            Recipients = [.. input.ChosenRecipients.Select(account => new ReportRecipient { AccountId = account })],
        };
        report.ScheduleAfter(act.At);
        return report;
    }

    private static ReportSaved EventOf(SavedReport report, ReportFilter filter) => new()
    {
        Report = report.Kind,
        Area = report.LwiaNumber,
        Room = string.IsNullOrWhiteSpace(filter.Room) ? null : filter.Room.Trim(),
        Service = filter.ChosenService?.Code,
        Class = report.Class,
        Period = report.Period,
        Schedule = report.Schedule,
        Recipients = [.. report.Recipients.Select(recipient => recipient.AccountId)],
    };
}
