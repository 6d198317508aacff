using FluentValidation.AspNetCore;

using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>Makes the reader of the nine questions part of a form's validator.</summary>
public static class NineQuestionsRules
{
    private const string Answers = nameof(NineAnswers);

    /// <summary>Reports each item's fault under the name of the property that holds the questions.</summary>
    public static void MustBeRight<T>(this IRuleBuilderInitial<T, NineQuestionsInput> rule, OfficeClock clock, Func<NineItem, bool> mayBeLeft) =>
        rule.Custom((input, context) => context.RootContextData[Answers] = new NineQuestionsReader(
            clock.Today,
            mayBeLeft,
            (field, message) => context.AddFailure($"{context.PropertyPath}.{field}", message)).Read(input));

    /// <summary>Validates a form and hands on the answers it read; null when something is wrong, with the errors at the fields.</summary>
    public static async Task<NineAnswers?> ReadAnswersAsync<T>(
        this ModelStateDictionary modelState, IValidator<T> validator, T input, CancellationToken cancellationToken)
    {
        var context = new ValidationContext<T>(input);
        var result = await validator.ValidateAsync(context, cancellationToken);
        result.AddToModelState(modelState);
        return modelState.IsValid ? (NineAnswers)context.RootContextData[Answers] : null;
    }

    /// <summary>The answers of questions that were found right; items that were left untouched are <em>not asked</em>.</summary>
    public static NineAnswers ToAnswers(this NineQuestionsInput input, DateOnly today) =>
        new NineQuestionsReader(
            today,
            mayBeLeft: static _ => true,
            static (field, _) => throw new InvalidOperationException($"{field} was saved unchecked.")).Read(input);
}
