namespace ResourceRoom.Web.Features.Customers.Enrolling;

public abstract record EnrollOutcome
{
    private EnrollOutcome()
    {
    }

    public sealed record NotThere : EnrollOutcome;

    public sealed record Saved : EnrollOutcome;

    public sealed record FormReused : EnrollOutcome;

    public sealed record NotAChoice(ChoiceFault Fault) : EnrollOutcome;

    public sealed record Refused(EnrollmentInTheWay Why) : EnrollOutcome;
}
