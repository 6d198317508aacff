using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Plans.Money;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

public static class PlacementWords
{
    public static string InWords(this PlacementKind kind) => kind switch
    {
        PlacementKind.Employment => "Employment",
        PlacementKind.Education => "Education",
        PlacementKind.OccupationalTraining => "Occupational training",
        PlacementKind.Military => "Military",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this PlacementFault fault) => fault switch
    {
        PlacementFault.StartInFuture or PlacementFault.EndInFuture or PlacementFault.VerifiedInFuture => "This day is in the future. Enter today or an earlier day.",
        PlacementFault.EndBeforeStart => "This day is before the start. Enter the first day or a later one.",
        PlacementFault.WageWithoutEmployment => "Only employment has an hourly wage. Clear this field, or choose Employment.",
        PlacementFault.WageOutOfRange => $"Enter what an hour is paid, from {OfficeFormat.Dollars(0.01m)} to {OfficeFormat.Dollars(PlacementRule.HighestWage)}.",
        PlacementFault.HoursWithoutEmployment => "Only employment has hours a week. Clear this field, or choose Employment.",
        PlacementFault.HoursOutOfRange => $"Enter the hours of one week: more than 0, and up to {PlacementRule.MostHours}.",
        _ => throw new UnreachableException(),
    };

    public static string Field(this PlacementFault fault) => fault switch
    {
        PlacementFault.StartInFuture => nameof(PlacementInput.StartedOn),
        PlacementFault.EndInFuture or PlacementFault.EndBeforeStart => nameof(PlacementInput.EndedOn),
        PlacementFault.WageWithoutEmployment or PlacementFault.WageOutOfRange => nameof(PlacementInput.HourlyWage),
        PlacementFault.HoursWithoutEmployment or PlacementFault.HoursOutOfRange => nameof(PlacementInput.HoursPerWeek),
        PlacementFault.VerifiedInFuture => nameof(PlacementInput.VerifiedOn),
        _ => throw new UnreachableException(),
    };

    /// <summary>Why what was typed is no hourly wage.</summary>
    public static string OfWageInWords(this TypedMoneyFault fault) => fault switch
    {
        TypedMoneyFault.NotAnAmount => "Enter the hourly wage in digits, such as 18 or 18.50.",
        TypedMoneyFault.CommaForCents => "The comma stands where the cents begin. Enter the hourly wage with a point, such as 18.50.",
        TypedMoneyFault.MisplacedComma => "The comma does not set off thousands. Enter the hourly wage in dollars and cents, such as 18.50.",
        TypedMoneyFault.Negative => "An hourly wage cannot be less than 0.",
        TypedMoneyFault.TooManyDecimals => "There are more than two digits behind the point. Enter dollars and cents, such as 18.50.",
        TypedMoneyFault.TooBig => PlacementFault.WageOutOfRange.InWords(),
        _ => throw new UnreachableException(),
    };

    /// <summary>Such as "$18.50 an hour, 30 hours a week"; a dash when neither is known.</summary>
    public static string WageInWords(this PlacementRow placement)
    {
        string?[] parts =
        [
            placement.HourlyWage is { } wage ? $"{OfficeFormat.Dollars(wage)} an hour" : null,
            placement.HoursPerWeek is { } hours ? $"{hours.ToString("0.##", CultureInfo.InvariantCulture)} {(hours == 1 ? "hour" : "hours")} a week" : null,
        ];
        var known = string.Join(", ", parts.Where(part => part is not null));
        return known.Length > 0 ? known : "–";
    }
}
