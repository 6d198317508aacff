namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>Which dates a location form can have [ours].</summary>
public static class FormDateRule
{
    /// <summary>How many days before the event a form can be sent.</summary>
    public const int MostDaysAhead = 90;

    /// <summary>The earliest day of an event, or of a letter.</summary>
    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <summary>
    /// The first reason why the form cannot have its dates, or null if it can. A room can close on the day it is established:
    /// so a room that never opened is taken back.
    /// </summary>
    public static FormDateRefusal? WhyNot(FormDateFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var lastDay = facts.Today.AddDays(MostDaysAhead);
        return facts switch
        {
            _ when facts.EventOn < FirstDay => new(FormDateRefusalReason.TooLongAgo, FirstDay),
            _ when facts.EventOn > lastDay => new(FormDateRefusalReason.TooFarOff, lastDay),
            { EstablishedOn: { } first } when facts.EventOn < first => new(FormDateRefusalReason.BeforeEstablished, first),
            { ClosedOn: { } closed } when facts.EventOn >= closed => new(FormDateRefusalReason.RoomClosed, closed.AddDays(-1)),
            _ when facts.Through < facts.EventOn => new(FormDateRefusalReason.EndsBeforeItBegins, facts.EventOn),
            _ when facts.Through > LatestThrough(facts.EventOn) => new(FormDateRefusalReason.LastsTooLong, LatestThrough(facts.EventOn)),
            _ => null,
        };
    }

    /// <summary>The latest last day of a closing for a time: a room that is closed for longer is closed for good, or closed again by another form.</summary>
    private static DateOnly LatestThrough(DateOnly from) => from.AddYears(1);

    /// <summary>The first reason why a mailed form cannot have come on a day, or null if it can.</summary>
    public static FormDateRefusal? WhyNotReceived(DateOnly receivedOn, DateOnly today) => receivedOn switch
    {
        _ when receivedOn < FirstDay => new(FormDateRefusalReason.TooLongAgo, FirstDay),
        _ when receivedOn > today => new(FormDateRefusalReason.InTheFuture, today),
        _ => null,
    };
}
