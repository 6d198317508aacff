using FluentValidation;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Account;
using ResourceRoom.Web.Features.Account.MyAccount;
using ResourceRoom.Web.Features.Account.Passwords;
using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Features.Account.SignIn;
using ResourceRoom.Web.Features.CheckIn;
using ResourceRoom.Web.Features.CheckIn.CatchUp;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Features.Errors;
using ResourceRoom.Web.Features.Participants;
using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Participants.Merging;
using ResourceRoom.Web.Features.Participants.Merging.Duplicates;
using ResourceRoom.Web.Features.Participants.Merging.Unmerging;
using ResourceRoom.Web.Features.Participants.EditItems;
using ResourceRoom.Web.Features.Participants.Passes;
using ResourceRoom.Web.Features.Participants.SsnReveal;
using ResourceRoom.Web.Features.Staff;
using ResourceRoom.Web.Features.Staff.Access;
using ResourceRoom.Web.Features.Staff.Inviting;
using ResourceRoom.Web.Features.Staff.Listing;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Features.Visits;
using ResourceRoom.Web.Features.Visits.Corrections;
using ResourceRoom.Web.Features.Visits.Desk;
using ResourceRoom.Web.Features.Visits.Listing;

namespace ResourceRoom.Web.Features;

public static class FeatureSetup
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddControllersWithViews();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViews()));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddHealthChecks().AddDbContextCheck<ResourceRoomDb>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ExpiredForms>());
        services.AddSingleton<ParticipantItems>().AddSingleton<PassCodes>().AddSingleton<MergeCopies>();
        AddAccountActs(services);
        AddDeskActs(services);
        AddRecordActs(services);
        services.AddValidatorsFromAssemblyContaining<Program>();
        return services;
    }

    private static void AddAccountActs(IServiceCollection services)
    {
        services.AddScoped<CheckPassword>().AddScoped<EnterRoom>().AddScoped<SignInCompletion>().AddScoped<ReturnAddress>();
        services.AddScoped<SetUpSecondFactor>().AddScoped<MakeRecoveryCodes>().AddScoped<TurnOffSecondFactor>().AddScoped<ProofOfOwner>();
        services.AddScoped<ChangePassword>().AddScoped<SignOutEverywhere>().AddScoped<PasswordChangedMail>().AddScoped<AskForReset>().AddScoped<SetPasswordByLink>();
        services.AddScoped<StaffChoices>().AddScoped<OpenAccount>().AddScoped<InviteStaff>().AddScoped<SendInvitation>();
        services.AddScoped<EndAccess>().AddScoped<RestoreAccess>().AddScoped<ChangeRooms>().AddScoped<ExportStaff>();
    }

    private static void AddDeskActs(IServiceCollection services)
    {
        services.AddScoped<ServiceCatalog>().AddScoped<DeskReader>().AddScoped<FindVisitor>().AddScoped<DeskAuthorization>().AddScoped<CardQuery>();
        services.AddScoped<CheckInPreconditions>().AddScoped<RecordVisit>().AddScoped<RecordNewVisitor>();
        services.AddScoped<SheetRowMatcher>().AddScoped<SaveRow>().AddScoped<SheetPageQuery>().AddScoped<SheetRoom>().AddScoped<FillSheet>();
        services.AddScoped<OpenVisit>().AddScoped<CloseVisit>().AddScoped<UndoVisit>().AddScoped<AddVisitServices>().AddScoped<ExportVisits>();
        services.AddScoped<OpenCorrection>().AddScoped<CorrectVisit>().AddScoped<VoidVisit>().AddScoped<LaborForceStatusSync>();
        services.AddJob<CloseRooms>(every: TimeSpan.FromMinutes(1));
    }

    private static void AddRecordActs(IServiceCollection services)
    {
        services.AddScoped<PersonSearch>().AddScoped<OpenRecord>().AddScoped<RevealSsn>().AddScoped<OpenItems>().AddScoped<ChangeItems>();
        services.AddScoped<OpenPass>().AddScoped<IssuePass>().AddScoped<ReplacePass>().AddScoped<OpenEoItems>().AddScoped<ChangeEoItems>();
        services.AddScoped<DuplicateList>().AddScoped<MarkAsDifferent>().AddScoped<FindOther>().AddScoped<CompareRecords>().AddScoped<MergeRecords>();
        services.AddScoped<MergeStates>().AddScoped<OpenMerge>().AddScoped<UnmergeRecords>();
    }
}
