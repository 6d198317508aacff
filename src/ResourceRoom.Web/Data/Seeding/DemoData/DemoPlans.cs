using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>Career plans of customers who are or were enrolled: goals, barriers, and steps of every status.</summary>
internal sealed class DemoPlans(DateTime now, DemoChance chance)
{
    private const int WithPlanInAHundred = 70;
    private const int QuietDays = 105;
    private const int SignedDaysAgo = 30;
    private const string Training = "OST";
    private const decimal TrainingAsSigned = 2_900.00m;
    private static readonly (GoalKind Kind, string Words)[] Goals =
    [
        (GoalKind.Employment, "Participate in Apprenticeship Illinois program"),
        (GoalKind.Employment, "Work as a certified nursing assistant"),
        (GoalKind.Employment, "Drive a truck for a local company"),
        (GoalKind.Education, "Finish the high school equivalency"),
        (GoalKind.Education, "Earn a welding certificate at the community college"),
        (GoalKind.Other, "Get a driver’s license and a reliable way to work"),
    ];

    private static readonly BarrierKind[] Barriers =
        [BarrierKind.Transportation, BarrierKind.ChildCare, BarrierKind.Housing, BarrierKind.NoDiploma, BarrierKind.LongTermUnemployment, BarrierKind.LittleWorkHistory];

    private readonly DateOnly today = OfficeClock.DayOf(now);

    private DemoChance Chance { get; } = chance;

    public List<object> Rows { get; } = [];

    /// <param name="enrollment">Whose plan.</param>
    /// <param name="always">Has one in any case.</param>
    /// <param name="isQuiet">Whether the services ended so long ago that an exit is due.</param>
    public void Plan(Enrollment enrollment, bool always, bool isQuiet)
    {
        if (enrollment is { Status: EnrollmentStatus.Enrolled or EnrollmentStatus.Exited, EnrolledOn: { } first } && (always || isQuiet || Chance.In100(WithPlanInAHundred)))
        {
            var plan = new Draft(this, enrollment, first, enrollment.ExitedOn ?? today);
            Rows.AddRange(isQuiet ? plan.Quiet() : enrollment.Status == EnrollmentStatus.Exited ? plan.Ended() : plan.UnderWay());
        }
    }

    /// <summary>The plan as it was signed on paper: with less for the training than it says now. Null for a customer who is in no training.</summary>
    public static SignedPlan? Signed(Enrollment enrollment, PlanDocument plan, DateTime now)
    {
        if (enrollment.EnrolledOn is not { } first || !plan.Steps.Any(step => step.AsSigned.Service == Training))
        {
            return null;
        }

        var before = plan with
        {
            Steps = [.. plan.Steps.Select(step => step.AsSigned.Service == Training ? step with { AsSigned = step.AsSigned with { Dollars = TrainingAsSigned } } : step)],
        };
        var day = OfficeClock.DayOf(now).AddDays(-SignedDaysAgo) is var on && on > first ? on : first;
        var at = OfficeClock.InstantOf(day, new TimeOnly(11, 0));
        return new SignedPlan
        {
            PublicId = Guid.CreateVersion7(at),
            ParticipantId = enrollment.ParticipantId,
            How = SignedHow.OnPaper,
            SignedOn = day,
            Content = before.Write(),
            CreatedAt = at,
            CreatedById = enrollment.CreatedById,
        };
    }

    private DateTime At(DateOnly day) => OfficeClock.InstantOf(day, new TimeOnly(10, 0)) is var at && at < now ? at : now;

    /// <summary>One plan, from its first day to the last on which something was done.</summary>
    private sealed class Draft(DemoPlans plans, Enrollment enrollment, DateOnly first, DateOnly last)
    {
        private readonly long by = enrollment.CreatedById;
        private bool IsYouth => enrollment.Program is WorkforceProgram.Youth or WorkforceProgram.YouthCareerPathways;

        public IEnumerable<object> UnderWay()
        {
            var (job, school) = TwoGoals();
            var barrier = Barrier();
            var begun = Later(first, last.AddDays(-60));
            var (from, until) = (plans.today.AddDays(plans.Chance.Between(7, 21)), plans.today.AddDays(plans.Chance.Between(40, 70)));
            yield return barrier;
            yield return Assessment();
            yield return Done(IsYouth ? "ISS" : "IEP", first, Earlier(first.AddDays(7), last), [job]);
            yield return Begun(Training, begun, begun.AddDays(150), 3_200.00m, [job, school]);
            yield return Confirmed(Begun("TRANSPORT", begun, begun.AddDays(90), 120.50m, [job]), barrier);
            yield return New("WORKEXP", StepStatus.Planned, first, [job], scheduled: (from, null), dollars: 1_450.00m);
            yield return New("CHILDCARE", StepStatus.Planned, first, [], scheduled: (from, until), dollars: 480.00m, note: "Waiting for the provider to confirm the hours.");
            yield return New("FINLIT", StepStatus.Planned, first, []);
            yield return Cancelled("TUTOR", first, last, 250.00m, [school]);
        }

        /// <summary>The last service is past, and the next one never started.</summary>
        public IEnumerable<object> Quiet()
        {
            var (job, school) = TwoGoals();
            yield return Assessment();
            yield return Done("SKILLUP", first, last.AddDays(-QuietDays), [job], 1_900.00m);
            yield return New("WORKEXP", StepStatus.Planned, first, [school], scheduled: (last.AddDays(-40), last.AddDays(-10)), dollars: 1_450.00m);
        }

        public IEnumerable<object> Ended()
        {
            var (job, school) = TwoGoals();
            yield return Assessment();
            yield return Done(IsYouth ? "ISS" : "IEP", first, Earlier(first.AddDays(7), last), [job, school]);
            yield return Done("SKILLUP", first, last, [job], 2_750.00m);
            yield return Cancelled("TUTOR", first, last, 180.00m, [school]);
            yield return New("MENTOR", StepStatus.Planned, last, [job], scheduled: (last.AddDays(30), last.AddDays(365)));
            yield return New("FOLLOWUP", StepStatus.Planned, last, [], scheduled: (last, last.AddDays(365)));
        }

        private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

        private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

        private (Goal Job, Goal School) TwoGoals()
        {
            var job = plans.Chance.Pick(Goals[..3]);
            var school = plans.Chance.Pick(Goals[3..]);
            return (Goal(job.Kind, job.Words, 240), Goal(school.Kind, school.Words, 150));
        }

        private Goal Goal(GoalKind kind, string words, int days) => new()
        {
            PublicId = Guid.CreateVersion7(plans.At(first)),
            ParticipantId = enrollment.ParticipantId,
            Kind = kind,
            Words = words,
            TargetOn = first.AddDays(days),
            Status = GoalStatus.Active,
            Statuses = [new GoalStatusChange { Status = GoalStatus.Active, At = plans.At(first), ById = by }],
            CreatedAt = plans.At(first),
            CreatedById = by,
        };

        private PlanBarrier Barrier() => new()
        {
            PublicId = Guid.CreateVersion7(plans.At(first)),
            ParticipantId = enrollment.ParticipantId,
            Kind = plans.Chance.Pick(Barriers),
            IdentifiedOn = first,
            Note = "Named by the customer in the first meeting.",
            CreatedAt = plans.At(first),
            CreatedById = by,
        };

        private Assessment Assessment() => new()
        {
            PublicId = Guid.CreateVersion7(plans.At(first)),
            ParticipantId = enrollment.ParticipantId,
            Kind = plans.Chance.Pick<AssessmentKind>([AssessmentKind.BasicSkills, AssessmentKind.Interests, AssessmentKind.WorkExperience]),
            On = first,
            Instrument = "Office questionnaire",
            Result = "Likes to work with people. Ready for training; needs practice in math.",
            CreatedAt = plans.At(first),
            CreatedById = by,
        };

        private Step Done(string service, DateOnly from, DateOnly until, Goal[] goals, decimal? dollars = null)
        {
            var step = Begun(service, from, until, dollars, goals);
            step.ActualEnd = until;
            return Changed(step, StepStatus.Completed, until);
        }

        private Step Begun(string service, DateOnly from, DateOnly until, decimal? dollars, Goal[] goals)
        {
            var step = New(service, StepStatus.Planned, from, goals, (from, until), dollars);
            step.ActualStart = from;
            step.Provider = "Lincoln Land Community College";
            return Changed(step, StepStatus.InProgress, from);
        }

        private Step Cancelled(string service, DateOnly from, DateOnly until, decimal dollars, Goal[] goals) =>
            Changed(New(service, StepStatus.Planned, from, goals, (from, until), dollars), StepStatus.Cancelled, until, "The customer found another way.");

        private Step Confirmed(Step step, PlanBarrier barrier)
        {
            step.FundingConfirmedAt = step.NeedConfirmedAt = step.CreatedAt;
            step.FundingConfirmedById = step.NeedConfirmedById = by;
            step.Barriers.Add(new StepBarrier { Barrier = barrier });
            return step;
        }

        private Step New(
            string service, StepStatus status, DateOnly on, Goal[] goals, (DateOnly? From, DateOnly? Until) scheduled = default, decimal? dollars = null, string? note = null) => new()
            {
                PublicId = Guid.CreateVersion7(plans.At(on)),
                ParticipantId = enrollment.ParticipantId,
                EnrollmentId = enrollment.Id,
                ServiceId = ReferenceData.PlanServiceRows.IdOf(service),
                Status = status,
                Statuses = [new StepStatusChange { Status = status, At = plans.At(on), ById = by }],
                Goals = [.. goals.Select(goal => new StepGoal { Goal = goal })],
                ScheduledStart = scheduled.From,
                ScheduledEnd = scheduled.Until,
                Dollars = dollars,
                Note = note,
                CreatedAt = plans.At(on),
                CreatedById = by,
            };

        private Step Changed(Step step, StepStatus status, DateOnly on, string? reason = null)
        {
            step.Status = status;
            step.Statuses.Add(new StepStatusChange { Status = status, Reason = reason, At = plans.At(on), ById = by });
            return step;
        }
    }
}
