using System.Text.RegularExpressions;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Catalog.Editing;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Catalog.Plan;

public sealed record PlanServiceInput : ServiceInput
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\n'];

    public string? Category { get; init; }

    public string? Pirl { get; init; }

    public string? HoldAdult { get; init; }

    public string? HoldDislocatedWorker { get; init; }

    public string? HoldYouth { get; init; }

    public string? HoldYouthCareerPathways { get; init; }

    internal IReadOnlyList<string> PirlNumbers =>
        [.. (Pirl ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    internal string PirlKept => string.Join(';', PirlNumbers);

    public static PlanServiceInput Of(PlanService service)
    {
        var holds = service.Holds.ToDictionary(row => row.Program, row => row.Hold.ToString());
        return new PlanServiceInput
        {
            Name = service.Name,
            Description = service.Description,
            Pirl = service.Pirl?.Replace(";", ", ", StringComparison.Ordinal),
            HoldAdult = holds[WorkforceProgram.Adult],
            HoldDislocatedWorker = holds[WorkforceProgram.DislocatedWorker],
            HoldYouth = holds[WorkforceProgram.Youth],
            HoldYouthCareerPathways = holds[WorkforceProgram.YouthCareerPathways],
        };
    }

    public override ServiceFacts ToFacts() => new PlanServiceFacts
    {
        Name = TypedText.Line(Name),
        Description = TypedText.Line(Description),
        Pirl = PirlNumbers.Count > 0 ? PirlKept : null,
        Holds = new Dictionary<WorkforceProgram, ExitHold>
        {
            [WorkforceProgram.Adult] = FilterRules.Chosen<ExitHold>(HoldAdult)!.Value,
            [WorkforceProgram.DislocatedWorker] = FilterRules.Chosen<ExitHold>(HoldDislocatedWorker)!.Value,
            [WorkforceProgram.Youth] = FilterRules.Chosen<ExitHold>(HoldYouth)!.Value,
            [WorkforceProgram.YouthCareerPathways] = FilterRules.Chosen<ExitHold>(HoldYouthCareerPathways)!.Value,
        },
    };

    public override NewService ToNew() => base.ToNew() with { Category = FilterRules.Chosen<ServiceCategory>(Category) };
}

public sealed partial class PlanServiceInputValidator : ServiceInputValidator<PlanServiceInput>
{
    public PlanServiceInputValidator(OfficeClock clock)
        : base(clock)
    {
        RuleFor(input => input.Pirl).Cascade(CascadeMode.Stop)
            .Must((input, _) => input.PirlNumbers.All(number => PirlNumber().IsMatch(number)))
            .WithMessage("Enter PIRL numbers of three or four digits, such as 1200 or 1303-01, and separate several with commas.")
            .Must((input, _) => input.PirlKept.Length <= PlanService.PirlLength).WithMessage("Enter fewer PIRL numbers: about twelve fit.");
        RuleFor(input => input.HoldAdult).Must(IsChosen).WithMessage(Choose(WorkforceProgram.Adult));
        RuleFor(input => input.HoldDislocatedWorker).Must(IsChosen).WithMessage(Choose(WorkforceProgram.DislocatedWorker));
        RuleFor(input => input.HoldYouth).Must(IsChosen).WithMessage(Choose(WorkforceProgram.Youth));
        RuleFor(input => input.HoldYouthCareerPathways).Must(IsChosen).WithMessage(Choose(WorkforceProgram.YouthCareerPathways));
        When(input => input.Version is null, () =>
            RuleFor(input => input.Category).Must(category => FilterRules.Chosen<ServiceCategory>(category) is not null).WithMessage("Choose the category."));
    }

    private static bool IsChosen(string? hold) => FilterRules.Chosen<ExitHold>(hold) is not null;

    private static string Choose(WorkforceProgram program) => $"Choose whether the service holds off an exit from {program.Name()}.";

    [GeneratedRegex("^[0-9]{3,4}[A-Z]?(-[0-9]{2})?$")]
    private static partial Regex PirlNumber();
}
