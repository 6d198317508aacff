using FluentValidation;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>Makes the reader of the nine questions part of a form's validator.</summary>
public static class NineQuestionsRules
{
    /// <summary>Reports each item's fault under the name of the property that holds the questions.</summary>
    public static void MustBeRight<T>(this IRuleBuilderInitial<T, NineQuestionsInput> rule, OfficeClock clock, Func<T, Untouched> untouched) =>
        rule.Custom((input, context) => new NineQuestionsReader(
            clock.Today,
            untouched(context.InstanceToValidate),
            (field, message) => context.AddFailure($"{context.PropertyPath}.{field}", message)).Read(input));

    /// <summary>The answers of questions that were found right.</summary>
    public static NineAnswers ToAnswers(this NineQuestionsInput input, DateOnly today, Untouched untouched) =>
        new NineQuestionsReader(today, untouched, static (field, _) => throw new InvalidOperationException($"{field} was saved unchecked.")).Read(input);
}
