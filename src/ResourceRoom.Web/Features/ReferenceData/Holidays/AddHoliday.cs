using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public abstract record AddHolidayOutcome
{
    private AddHolidayOutcome()
    {
    }

    public sealed record Added(string Name) : AddHolidayOutcome;

    public sealed record FormReused : AddHolidayOutcome;

    /// <param name="Why">The reason.</param>
    /// <param name="Name">The holiday that is on that day; null when there is none.</param>
    public sealed record Refused(HolidayRefusal Why, string? Name) : AddHolidayOutcome;
}

public sealed class AddHoliday(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>One change of the calendar at a time: of two who add the same day at once, the second finds it added.</summary>
    public const string Lock = "holidays";

    public Task<AddHolidayOutcome> ExecuteAsync(DateOnly day, string name, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(Lock, () => AddAsync(day, name, form, who, cancellationToken), cancellationToken);

    private async Task<AddHolidayOutcome> AddAsync(DateOnly day, string name, FormKey form, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new AddHolidayOutcome.Added(name) : new AddHolidayOutcome.FormReused();
        }

        var calendar = await db.ReadBusinessCalendarAsync(cancellationToken);
        if (HolidayRule.WhyNotAdd(day, calendar) is { } why)
        {
            return new AddHolidayOutcome.Refused(why, calendar.HolidayOn(day)?.Name);
        }

        var change = await db.ChangeOfAsync(day, cancellationToken);
        (change.AddedAs, change.TakenOutFor) = (name, null);
        db.LogEvent(new HolidayAdded(day, name), Subject.Holidays(day.Year), act);
        db.AddSubmission(form, OfficeFormat.Date(day), act);
        await db.SaveChangesAsync(cancellationToken);
        return new AddHolidayOutcome.Added(name);
    }
}
