namespace ResourceRoom.Web.Features.Customers.Plans;

/// <summary>What came of adding something to a plan.</summary>
public enum AddOutcome
{
    NotThere,
    Saved,

    FormReused,
}
