using FluentValidation;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>Makes the reader of the nine questions part of a form's validator.</summary>
public static class NineQuestionsRules
{
    /// <summary>Reports each item's fault under the name of the property that holds the questions.</summary>
    public static void MustBeRight<T>(this IRuleBuilderInitial<T, NineQuestionsInput> rule, OfficeClock clock, Func<NineItem, bool> mayBeLeft) =>
        rule.Custom((input, context) => new NineQuestionsReader(
            clock.Today,
            mayBeLeft,
            (field, message) => context.AddFailure($"{context.PropertyPath}.{field}", message)).Read(input));

    /// <summary>The answers of questions that were found right; items that were left untouched are <em>not asked</em>.</summary>
    public static NineAnswers ToAnswers(this NineQuestionsInput input, DateOnly today) =>
        new NineQuestionsReader(
            today,
            mayBeLeft: static _ => true,
            static (field, _) => throw new InvalidOperationException($"{field} was saved unchecked.")).Read(input);
}
