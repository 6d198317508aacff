using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Saved;

public sealed class ChangeSavedReport(ResourceRoomDb db, OfficeClock clock)
{
    public Task<SaveReportOutcome> ExecuteAsync(Guid id, SavedReportInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindOwnReportAsync(id, act, cancellationToken) is not { } report)
            {
                return SaveReportOutcome.NotThere;
            }

            input = input with { Kind = report.Kind };
            if (IsAsSaved(report, input))
            {
                return SaveReportOutcome.NothingChanged;
            }

            if (report.Version != input.Version)
            {
                return SaveReportOutcome.Conflict;
            }

            var readers = await db.RecipientChoicesAsync(report.LwiaNumber, report.Id, act, cancellationToken);
            if (!input.ChosenRecipients.AllIn(readers))
            {
                return SaveReportOutcome.NoSuchRecipient;
            }

            Apply(report, input, act);
            await db.SaveChangesAsync(cancellationToken);
            return SaveReportOutcome.Saved;
        });

    private static bool IsAsSaved(SavedReport report, SavedReportInput input) =>
        report.Name == input.CleanName && report.Period == input.Period && report.Schedule == input.ChosenSchedule
        && report.Recipients.Select(recipient => recipient.AccountId).Order().SequenceEqual(input.ChosenRecipients);

    private void Apply(SavedReport report, SavedReportInput input, Act act)
    {
        var isRenamed = report.Name != input.CleanName;
        var isRescheduled = report.Schedule != input.ChosenSchedule;
        (report.Name, report.Period, report.Schedule) = (input.CleanName, input.Period, input.ChosenSchedule);
        if (isRescheduled)
        {
            report.StoppedAt = null;
            report.ScheduleAfter(act.At);
        }

        foreach (var gone in report.Recipients.Where(recipient => !input.ChosenRecipients.Contains(recipient.AccountId)).ToList())
        {
            report.Recipients.Remove(gone);
        }

        foreach (var account in input.ChosenRecipients.Except(report.Recipients.Select(recipient => recipient.AccountId)).ToList())
        {
            report.Recipients.Add(new ReportRecipient { AccountId = account });
        }

        db.BumpVersion(report);
        var changed = new SavedReportChanged { IsRenamed = isRenamed, Period = report.Period, Schedule = report.Schedule, Recipients = input.ChosenRecipients };
        db.LogEvent(changed, Subject.SavedReport(report.PublicId), act);
    }
}
