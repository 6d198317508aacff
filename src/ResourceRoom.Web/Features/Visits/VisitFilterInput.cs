using System.Globalization;

using FluentValidation;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>The list's address as it came: every part may be missing or wrong. It never holds a name or a number of a person.</summary>
public sealed record VisitFilterInput
{
    private static readonly string[] DayForms = ["M/d/yyyy", "yyyy-MM-dd"];

    /// <summary>First day; today when empty.</summary>
    public string? From { get; init; }

    /// <summary>Last day; today when empty.</summary>
    public string? To { get; init; }

    /// <summary>Code of a room.</summary>
    public string? Room { get; init; }

    /// <summary>Name of a <see cref="ParticipantClass"/>.</summary>
    public string? Class { get; init; }

    /// <summary>Name of a <see cref="VisitState"/>.</summary>
    public string? State { get; init; }

    /// <summary>A <see cref="VisitSort"/> in small letters, a hyphen before it for descending.</summary>
    public string? Sort { get; init; }

    /// <summary>Key of the visit after which the page begins.</summary>
    public string? After { get; init; }

    /// <summary>Key of the visit before which the page ends.</summary>
    public string? Before { get; init; }

    /// <summary>The filter that an accepted input means.</summary>
    /// <param name="today">The office's day.</param>
    /// <param name="rooms">The rooms within reach.</param>
    public VisitFilter ToFilter(DateOnly today, IReadOnlyList<RoomOption> rooms)
    {
        var code = string.IsNullOrWhiteSpace(Room) ? null : Room.Trim();
        var to = DayOf(To);
        var from = DayOf(From) ?? (to < today ? to.Value : today);
        return new VisitFilter
        {
            From = from,
            To = to ?? (from > today ? from : today),
            Room = code,
            RoomIds = [.. rooms.Where(room => code is null || room.Code == code).Select(room => room.Id)],
            Class = ChoiceOf<ParticipantClass>(Class),
            State = ChoiceOf<VisitState>(State),
            Order = VisitOrder.Parse(Sort),
        };
    }

    /// <summary>A day typed as MM/DD/YYYY or YYYY-MM-DD, or null.</summary>
    internal static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>One of the names of an enumeration, or null.</summary>
    internal static T? ChoiceOf<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.GetName(value) == text ? value : null;
}

/// <summary>Shape of the filter.</summary>
public sealed class VisitFilterInputValidator : AbstractValidator<VisitFilterInput>
{
    /// <summary>Sets the rules up.</summary>
    public VisitFilterInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.From).Must(BeADay).WithMessage("From is not a day. Type it as MM/DD/YYYY, such as 02/23/2026.");
        RuleFor(input => input.To).Must(BeADay).WithMessage("To is not a day. Type it as MM/DD/YYYY, such as 02/23/2026.");
        RuleFor(input => input.To)
            .Must((input, _) => input.ToFilter(clock.Today, []) is var filter && filter.From <= filter.To)
            .When(input => BeADay(input.From) && BeADay(input.To))
            .WithMessage("To is before From. Swap the two days, or leave one of them empty.");
        RuleFor(input => input.Class).Must(BeAChoice<ParticipantClass>).WithMessage("Class: choose one of the classes shown.");
        RuleFor(input => input.State).Must(BeAChoice<VisitState>).WithMessage("State: choose one of the states shown.");
    }

    private static bool BeADay(string? text) => string.IsNullOrWhiteSpace(text) || VisitFilterInput.DayOf(text) is not null;

    private static bool BeAChoice<T>(string? text)
        where T : struct, Enum =>
        string.IsNullOrEmpty(text) || VisitFilterInput.ChoiceOf<T>(text) is not null;
}
