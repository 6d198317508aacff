using System.Globalization;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Hours;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>The hours of one day of the week, as typed; a day left empty is a day the room is closed.</summary>
public sealed record DayInput
{
    public string? Opens { get; init; }

    public string? Closes { get; init; }

    /// <summary>When it opens again after a break.</summary>
    public string? Reopens { get; init; }

    public string? ClosesAgain { get; init; }

    internal string InWords => string.Join(" – ", new[] { Opens, Closes, Reopens, ClosesAgain }.Where(time => !string.IsNullOrWhiteSpace(time)));

    internal static DayInput Of(IReadOnlyList<OpenSpan> spans) => new()
    {
        Opens = spans.Count > 0 ? OfficeFormat.Time(spans[0].OpensAt) : null,
        Closes = spans.Count > 0 ? OfficeFormat.Time(spans[0].ClosesAt) : null,
        Reopens = spans.Count > 1 ? OfficeFormat.Time(spans[1].OpensAt) : null,
        ClosesAgain = spans.Count > 1 ? OfficeFormat.Time(spans[1].ClosesAt) : null,
    };
}

/// <summary>The hours of a week, read from what was typed, with what is wrong with them by field.</summary>
public sealed class TypedHours
{
    private readonly List<(string Field, string Message)> faults = [];
    private readonly List<DayHours> days = [];

    public TypedHours(IReadOnlyList<DayInput> typed)
    {
        foreach (var (place, day) in OfficeFormat.Weekdays.Index().Take(typed.Count))
        {
            var known = faults.Count;
            var first = Read(place, day, typed[place].Opens, typed[place].Closes, nameof(DayInput.Opens), nameof(DayInput.Closes), after: null);
            var second = Read(place, day, typed[place].Reopens, typed[place].ClosesAgain, nameof(DayInput.Reopens), nameof(DayInput.ClosesAgain), first?.ClosesAt);
            days.Add(new DayHours(day, first, second));
            if (faults.Count == known)
            {
                faults.AddRange(HoursRule.FaultsOf(days[^1]).Select(fault => (FieldOf(fault), InWords(fault))));
            }
        }

        if (faults.Count == 0)
        {
            faults.AddRange(HoursRule.Faults(days).Select(fault => (FieldOf(fault), InWords(fault))));
        }
    }

    public IReadOnlyList<(string Field, string Message)> Faults => faults;

    /// <summary>Only of hours without faults.</summary>
    public OpenHours ToHours() => new([.. days.SelectMany(day => day.Spans)]);

    private static string Field(int place, string part) => string.Create(CultureInfo.InvariantCulture, $"{nameof(LocationFormInput.Hours)}[{place}].{part}");

    private static string FieldOf(HoursFault fault) => fault.Day is not { } day
        ? Field(0, nameof(DayInput.Opens))
        : Field(OfficeFormat.Weekdays.Index().Single(one => one.Item == day).Index, fault.Number == 2 ? nameof(DayInput.Reopens) : nameof(DayInput.Opens));

    private static string InWords(HoursFault fault) => fault.Kind switch
    {
        HoursFaultKind.EndsBeforeItBegins =>
            $"{fault.Day}: {OfficeFormat.Time(fault.Found!.Value.OpensAt)} to {OfficeFormat.Time(fault.Found.Value.ClosesAt)} ends before it begins. A room has to close on the day it opens, not after midnight.",
        HoursFaultKind.SpansOverlap => $"{fault.Day}: the hours after the break begin before those before it end.",
        HoursFaultKind.SecondSpanWithoutFirst => $"{fault.Day}: enter the hours before the break too, or enter these in the first two fields.",
        HoursFaultKind.NeverOpen => "Enter the hours of at least one day.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };

    private OpenSpan? Read(int place, DayOfWeek day, string? opens, string? closes, string opensField, string closesField, TimeOnly? after)
    {
        if (string.IsNullOrWhiteSpace(opens) && string.IsNullOrWhiteSpace(closes))
        {
            return null;
        }

        var from = TypedTime.Read(opens, after, out var opensFault);
        var to = TypedTime.Read(closes, from ?? after, out var closesFault);
        Check(place, day, opensField, "opens", opensFault);
        Check(place, day, closesField, "closes", closesFault);
        return from is { } opensAt && to is { } closesAt ? new OpenSpan(opensAt, closesAt) : null;
    }

    private void Check(int place, DayOfWeek day, string field, string what, TypedTimeFault fault)
    {
        if (fault != TypedTimeFault.None)
        {
            faults.Add((Field(place, field), fault switch
            {
                TypedTimeFault.Empty => $"{day}: enter when the room {what} too.",
                TypedTimeFault.MorningOrAfternoon => $"{day}: add AM or PM to the time at which the room {what}.",
                _ => $"{day}: enter the time at which the room {what} as 8:30 AM or 16:30.",
            }));
        }
    }
}
