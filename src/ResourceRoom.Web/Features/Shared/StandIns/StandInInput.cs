using System.Diagnostics;

using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.FollowUp.StandIns;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Shared.StandIns;

public sealed record StandInInput
{
    public string? Colleague { get; init; }

    public string? FirstDay { get; init; }

    public string? LastDay { get; init; }

    internal StandInDays Days => new(TypedDate.Read(FirstDay)!.Value, TypedDate.Read(LastDay)!.Value);
}

public sealed class StandInInputValidator : AbstractValidator<StandInInput>
{
    public StandInInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Colleague).Must(text => FilterRules.Number(text) is not null).WithMessage("Choose a colleague from the list.");
        RuleFor(input => input.FirstDay).MustBeADate("first");
        RuleFor(input => input.LastDay).MustBeADate("last");
        RuleFor(input => input.LastDay).Custom((_, context) =>
        {
            var input = context.InstanceToValidate;
            if (TypedDate.Read(input.FirstDay) is not null && TypedDate.Read(input.LastDay) is not null
                && StandInRule.FaultOf(input.Days, clock.Today, []) is { } fault)
            {
                context.AddFailure(fault.InWords());
            }
        });
    }
}

public static class StandInWords
{
    public const string NoSuchColleague = "This person is not a case manager who can sign in and reaches the same customers. Choose another colleague.";

    /// <summary>Says at its field why a stand-in was not saved; a form with mistakes has said so itself.</summary>
    public static void AddRefusal(this ModelStateDictionary state, NamingOutcome? outcome)
    {
        if (outcome is NamingOutcome.NoSuchColleague)
        {
            state.AddModelError(nameof(StandInInput.Colleague), NoSuchColleague);
        }
        else if (outcome is NamingOutcome.Overlaps)
        {
            state.AddModelError(nameof(StandInInput.FirstDay), StandInFault.OverlapsAnother.InWords());
        }
    }

    public static string InWords(this StandInFault fault) => fault switch
    {
        StandInFault.EndsBeforeItBegins => "The last day is before the first. Enter the first day or a later day.",
        StandInFault.IsOver => "The last day is in the past. Enter today or a later day.",
        StandInFault.IsTooLong => "This is more than a year. Enter a last day within a year from the first.",
        StandInFault.OverlapsAnother => "Another colleague, or the same one, stands in on some of these days. End that first, or choose other days.",
        _ => throw new UnreachableException(),
    };
}
