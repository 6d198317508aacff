namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>
/// What can be done with a location form in its state [ours]. OET decides, and never the person who submitted the form; what an
/// LWIA began, it alone writes and sends. Of two
/// acts at once the second finds the state that the first one left.
/// </summary>
public static class FormStateRule
{
    /// <summary>The first reason why an act is not possible, or null if it is.</summary>
    public static FormStateRefusal? WhyNot(FormAct act, FormStateFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var isDecision = act is FormAct.Return or FormAct.Accept;
        return facts switch
        {
            { IsOet: false } when isDecision => FormStateRefusal.NotOet,
            _ when !IsPossible(act, facts.State) => RefusalOf(facts.State),
            { IsOfLwiaAlone: true } when act is FormAct.Submit or FormAct.Discard => FormStateRefusal.WithLwia,
            { IsSubmitter: true } when isDecision => FormStateRefusal.OwnForm,
            _ => null,
        };
    }

    private static bool IsPossible(FormAct act, LocationFormState state) => act switch
    {
        FormAct.Submit => state is LocationFormState.Draft or LocationFormState.Returned,
        FormAct.Return or FormAct.Accept => state == LocationFormState.Submitted,
        FormAct.Withdraw => state is LocationFormState.Submitted or LocationFormState.Returned,
        FormAct.Discard => state == LocationFormState.Draft,
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };

    private static FormStateRefusal RefusalOf(LocationFormState state) => state switch
    {
        LocationFormState.Draft => FormStateRefusal.NotSubmitted,
        LocationFormState.Submitted => FormStateRefusal.AlreadySubmitted,
        LocationFormState.Returned => FormStateRefusal.AlreadyReturned,
        LocationFormState.Accepted => FormStateRefusal.AlreadyAccepted,
        LocationFormState.Withdrawn => FormStateRefusal.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
