using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Tests.Data.Trail;

/// <summary>What is stored of an event is read back for good.</summary>
public sealed class StoredEventTests
{
    public static TheoryData<string, int> Samples()
    {
        var samples = new TheoryData<string, int>();
        foreach (var sample in StoredEvents.All)
        {
            samples.Add(sample.Name, sample.Version);
        }

        return samples;
    }

    [Fact]
    public void Samples_CoverEveryVersionOfEveryEvent() => Assert.Equal(
        ActivityTypes.All.Select(ActivityTypes.StoredAs).Select(stored => (stored.Name, stored.Version)).Order(),
        StoredEvents.All.Select(sample => (sample.Name, sample.Version)).Order());

    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_AStoredSample_LosesNothing(string name, int version)
    {
        var detail = StoredEvents.All.Single(sample => sample.Name == name && sample.Version == version).Detail;

        var read = ActivityTypes.Read(name, version, detail);

        Assert.IsNotType<UnknownActivity>(read);
        Assert.Equal(detail, ActivityTypes.Write(read));
    }

    [Fact]
    public void Read_OfANewerProgram_IsUnknown() =>
        Assert.Equal(new UnknownActivity("VisitVoided", 99), ActivityTypes.Read("VisitVoided", 99, """{"because":"Of something new"}"""));

    [Fact]
    public void StoredNames_OfEnums_AreKept()
    {
        AssertNames<NineItem>("FirstName LastName Zip Ssn BirthDate LaborForceStatus Hispanic Race Gender");
        AssertNames<EoItem>("Disability LimitedEnglish PreferredLanguage");
        AssertNames<MovedRow>("Visit Pass Enrollment Account Assessment Barrier Goal Step SignedPlan CaseNote CaseNoteDraft Exit Exclusion Message InboxItem Contact Placement Decline FormerName");
        AssertNames<VisitField>("CheckIn CheckOut LaborForceStatus Services Note");
        AssertNames<VisitSource>("Desk CatchUp Load");
        AssertNames<ChecklistPoint>("CollectsNineItems RequiresResponse NoDefaultDecline LoadsWeekly");
        AssertNames<ServiceField>("Kind Category Name Description Pirl Position DeskKey HoldAdult HoldDislocatedWorker HoldYouth HoldYouthCareerPathways");
        AssertNames<ReferenceField>("Name Phone Email MailAddress Position Counties BoardCode");
        AssertNames<ReferenceList>("Holidays OetContacts Lwias");
        AssertNames<ServiceKind>("SelfService Informational StaffAssisted");
        AssertNames<ServiceCategory>("Career Training SupportiveServices FollowUp");
        AssertNames<ExitHold>("Never DuringParticipation Always");
        AssertNames<ParticipantClass>("Unclassified BasicSelfService ReportedSelfService WioaParticipant");
        AssertNames<WorkforceProgram>("Adult DislocatedWorker Youth YouthCareerPathways");
        AssertNames<EnrollmentStatus>("Applicant Enrolled Exited Closed");
        AssertNames<ExitReason>("NoService ServicesCompleted Employment Education Moved NotReached Withdrew Institutionalized Medical ActiveDuty Died Other");
        AssertNames<DeclineReason>("UnableToLocate OptingOut");
        AssertNames<ExclusionKind>("Death Institutionalized Medical ReserveCallUp");
        AssertNames<FactKind>(
            "Age WorkAuthorization SelectiveService LowIncome PublicAssistance BasicSkillsDeficient Veteran Dislocation InSchool OutOfSchool YouthBarrier SecondaryDiploma AssociateDegree BachelorDegree OccupationalLicense OccupationalCertificate OccupationalCertification OtherCredential GraduateDegree FunctioningLevelGain PostsecondaryTranscript SecondaryTranscript TrainingMilestone SkillsProgression");
        AssertNames<PlacementKind>("Employment Education OccupationalTraining Military");
        AssertNames<NoteKind>("General FollowUp CustomerRequestedNoFollowUp");
        AssertNames<NoteOutcome>("ContactMade AttemptedNoResponse");
        AssertNames<CustomerType>("NotSet InSchoolYouth OutOfSchoolYouth Adult DislocatedWorker");
        AssertNames<AssessmentKind>("BasicSkills OccupationalSkills WorkExperience Employability Interests Aptitudes SupportiveServiceNeeds Other");
        AssertNames<MessageMail>("None Link Text");
        AssertNames<GoalKind>("Employment Education Other");
        AssertNames<GoalStatus>("Active Achieved Dropped");
        AssertNames<GoalField>("Kind Words TargetOn");
        AssertNames<StepStatus>("Planned InProgress Completed OfferedButDeclined Cancelled");
        AssertNames<StepField>("Provider Dollars ScheduledStart ScheduledEnd ActualStart ActualEnd Hours FundingConfirmed NeedConfirmed Note");
        AssertNames<SignedHow>("ConfirmedByCustomer OnPaper");
        AssertNames<Employer>("State Lwia Partner Federal");
        AssertNames<ResetRefusal>("NoAccount Ended NoPasswordYet TooSoon NoMailServer");
    }

    [Fact]
    public void LogEvent_DetailLongerThanTheColumn_Throws()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);

        var thrown = Assert.Throws<ArgumentException>(() => db.LogEvent(
            new Web.Data.Trail.Events.VisitVoided(new string('a', ActivityEvent.DetailLength)), Subject.Visit(Guid.Empty), DateTime.UnixEpoch, who: null));

        Assert.Contains("VisitVoided", thrown.Message, StringComparison.Ordinal);
    }

    private static void AssertNames<T>(string names)
        where T : struct, Enum => Assert.Equal(names.Split(' ').Order(), Enum.GetNames<T>().Order());
}
