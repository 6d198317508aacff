using FluentValidation;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits.Listing;

/// <summary>The list's address as it came: every part may be missing or wrong. It never holds a name or a number of a person.</summary>
public sealed record VisitFilterInput
{
    public string? From { get; init; }

    public string? To { get; init; }

    public string? Room { get; init; }

    public string? Class { get; init; }

    public string? State { get; init; }

    public string? Sort { get; init; }

    public string? After { get; init; }

    public string? Before { get; init; }

    public VisitFilter ToFilter(DateOnly today, IReadOnlyList<RoomOption> rooms)
    {
        var code = string.IsNullOrWhiteSpace(Room) ? null : Room.Trim();
        var to = TypedDate.Read(To);
        var from = TypedDate.Read(From) ?? (to < today ? to.Value : today);
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

    internal static T? ChoiceOf<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.GetName(value) == text ? value : null;
}

public sealed class VisitFilterInputValidator : AbstractValidator<VisitFilterInput>
{
    public VisitFilterInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.From).MayBeADate("From");
        RuleFor(input => input.To).MayBeADate("To");
        RuleFor(input => input.To)
            .Must((input, _) => input.ToFilter(clock.Today, []) is var filter && filter.From <= filter.To)
            .When(input => BeADay(input.From) && BeADay(input.To))
            .WithMessage("To is before From. Swap the two days, or leave one of them empty.");
        RuleFor(input => input.Class).Must(BeAChoice<ParticipantClass>).WithMessage("Class: choose one of the classes shown.");
        RuleFor(input => input.State).Must(BeAChoice<VisitState>).WithMessage("State: choose one of the states shown.");
    }

    private static bool BeADay(string? text) => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null;

    private static bool BeAChoice<T>(string? text)
        where T : struct, Enum =>
        string.IsNullOrEmpty(text) || VisitFilterInput.ChoiceOf<T>(text) is not null;
}
