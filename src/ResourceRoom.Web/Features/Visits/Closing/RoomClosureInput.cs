using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Visits.Closing;

public sealed record RoomClosureInput : Unlogged
{
    public string? Time { get; init; }

    public Guid[] Visits { get; init; } = [];

    /// <summary>The room's hours today, which tell morning from afternoon; never sent.</summary>
    [BindNever]
    public (TimeOnly Opens, TimeOnly Closes)? Open { get; init; }

    public TimeOnly ToTime() => TypedTime.Read(Time, after: null, Open, out _)!.Value;
}

public sealed class RoomClosureInputValidator : AbstractValidator<RoomClosureInput>
{
    public RoomClosureInputValidator()
    {
        RuleFor(input => input.Visits).NotEmpty().WithMessage("Choose at least one person to check out.");
        RuleFor(input => input.Time).MustBeATime("check-out", open: input => input.Open);
    }
}
