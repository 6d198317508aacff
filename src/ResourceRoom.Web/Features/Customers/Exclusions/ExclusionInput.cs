using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Exclusions;

public sealed record ExclusionInput : Unlogged
{
    public string? Kind { get; init; }

    public string? On { get; init; }

    public string? Source { get; init; }

    public FilesInput? Files { get; init; }

    internal ExclusionKind ChosenKind => FilterRules.Chosen<ExclusionKind>(Kind)!.Value;

    internal DateOnly Day => TypedDate.Read(On)!.Value;
}

public sealed class ExclusionInputValidator : AbstractValidator<ExclusionInput>
{
    public ExclusionInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Kind).Must(text => FilterRules.Chosen<ExclusionKind>(text) is not null).WithMessage("Choose what happened.");
        RuleFor(input => input.On).MustBeADateUpTo(clock.Today, "exclusion");
        RuleFor(input => input.Source).Cascade(CascadeMode.Stop)
            .Must(text => TypedText.Clean(text) is not null).WithMessage("Enter who or what says so.")
            .Must(text => TypedText.Clean(text)!.Length <= Exclusion.SourceLength).WithMessage($"The source can be up to {Exclusion.SourceLength} characters.")
            .Must(text => !SsnInText.HoldsOne(text)).WithMessage("Enter the source without a nine-digit number: it is not encrypted.");
    }
}
