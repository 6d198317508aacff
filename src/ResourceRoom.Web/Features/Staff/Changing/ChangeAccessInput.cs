using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Employers;

namespace ResourceRoom.Web.Features.Staff.Changing;

public sealed record ChangeAccessInput : IEmployerInput
{
    public string? Role { get; init; }

    /// <summary>Its number; empty for statewide roles, and for the only area within reach.</summary>
    public string? Area { get; init; }

    /// <summary>The code of a room to begin with; empty for none.</summary>
    public string? Room { get; init; }

    public string? EndsOn { get; init; }

    public string? Employer { get; init; }

    public string? Partner { get; init; }

    /// <summary>What the page showed, so that nobody overwrites what they have not seen.</summary>
    public string? Shown { get; init; }

    internal DateOnly? LastDay => TypedDate.Read(EndsOn);

    internal static string ShownOf(AccessHeld held) => $"{held.Role}:{held.Area}:{held.EndsOn:yyyy-MM-dd}";
}

public sealed class ChangeAccessInputValidator : AbstractValidator<ChangeAccessInput>
{
    public ChangeAccessInputValidator()
    {
        RuleFor(input => input.Role).NotEmpty().WithMessage("Choose a role.");
        RuleFor(input => input.Area).MayBeChosen("an LWIA", area => FilterRules.Number(area) is not null);
        RuleFor(input => input.EndsOn).MayBeADate("last day");
        this.MustNameAnEmployer();
    }
}
