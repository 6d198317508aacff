namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>When a plan can have been signed [ours].</summary>
public static class SigningRule
{
    /// <summary>The first reason why the plan cannot have been signed on a day, or null if it can.</summary>
    /// <param name="day">The day of the signature.</param>
    /// <param name="first">The first day of the customer's first enrollment that was not closed; null when there is none.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="hasGoal">Whether the plan has a goal.</param>
    public static SigningRefusal? WhyNot(DateOnly day, DateOnly? first, DateOnly today, bool hasGoal) => (first, hasGoal) switch
    {
        (null, _) => SigningRefusal.NoEnrollment,
        (_, false) => SigningRefusal.NoGoal,
        _ when day > today => SigningRefusal.InTheFuture,
        _ when day < first => SigningRefusal.BeforeEnrollment,
        _ => null,
    };
}
