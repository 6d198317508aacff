using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Web.Data.ReferenceData;

/// <summary>What OET decided about one day of the calendar. The holidays of the state need no row: <see cref="IllinoisHolidays"/> gives them.</summary>
public sealed class HolidayChange
{
    public const int NameLength = 80;
    public const int ReasonLength = 200;

    public required DateOnly Day { get; init; }

    /// <summary>Null for a holiday of the state.</summary>
    [MaxLength(NameLength)]
    public string? AddedAs { get; set; }

    /// <summary>Null while the day is a holiday.</summary>
    [MaxLength(ReasonLength)]
    public string? TakenOutFor { get; set; }
}
