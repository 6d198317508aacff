using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

public enum SaveDueDatesOutcome
{
    Saved,
    NothingChanged,

    /// <summary>Someone else saved after the page was opened.</summary>
    Conflict,
}

public sealed class SaveDueDates(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<SaveDueDatesOutcome> ExecuteAsync(DueDatesInput input, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        var isChanged = false;
        foreach (var row in await db.ExtractDueDates.OrderBy(row => row.Due).ToListAsync(cancellationToken))
        {
            if (input.Days.FirstOrDefault(day => day.Due == row.Due) is not { } typed || DueDateWords.Read(typed.Day) is not { } day || day == row.ToDay())
            {
                continue;
            }

            if (typed.Version != row.Version)
            {
                db.ChangeTracker.Clear();
                return SaveDueDatesOutcome.Conflict;
            }

            db.LogEvent(new ExtractDueDateChanged(row.Due, DueDateWords.Text(row.ToDay()), DueDateWords.Text(day)), Subject.ExtractRules("DueDates"), act);
            (row.Month, row.Day) = (day.Month, day.Day);
            isChanged = true;
        }

        if (!isChanged)
        {
            return SaveDueDatesOutcome.NothingChanged;
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return SaveDueDatesOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return SaveDueDatesOutcome.Conflict;
        }
    }
}
