using FluentValidation;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Features.Account;
using ResourceRoom.Web.Features.CheckIn;
using ResourceRoom.Web.Features.CheckIn.CatchUp;
using ResourceRoom.Web.Features.Errors;
using ResourceRoom.Web.Features.Participants;
using ResourceRoom.Web.Features.Participants.Merging;
using ResourceRoom.Web.Features.Staff;
using ResourceRoom.Web.Features.Visits;
using ResourceRoom.Web.Infrastructure.Jobs;

namespace ResourceRoom.Web.Features;

public static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddControllersWithViews();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViews()));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddHealthChecks().AddDbContextCheck<ResourceRoomDb>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ExpiredForms>());
        services.AddSingleton<ParticipantItems>().AddSingleton<CardCodes>().AddSingleton<MergeCopies>();
        AddAccountActs(services);
        AddDeskActs(services);
        AddRecordActs(services);
        services.AddValidatorsFromAssemblyContaining<Program>();
        return services;
    }

    private static void AddAccountActs(IServiceCollection services)
    {
        services.AddScoped<CheckPassword>().AddScoped<EnterRoom>().AddScoped<WayIn>().AddScoped<WayOn>();
        services.AddScoped<SetUpSecondFactor>().AddScoped<MakeRecoveryCodes>().AddScoped<TurnOffSecondFactor>().AddScoped<ProofOfOwner>();
        services.AddScoped<ChangePassword>().AddScoped<SignOutEverywhere>().AddScoped<TellOfPassword>().AddScoped<AskForReset>().AddScoped<SetPasswordByLink>();
        services.AddScoped<StaffChoices>().AddScoped<OpenAccount>().AddScoped<InviteStaff>().AddScoped<SendInvitation>();
        services.AddScoped<EndAccess>().AddScoped<RestoreAccess>().AddScoped<ChangeRooms>().AddScoped<ExportStaff>();
    }

    private static void AddDeskActs(IServiceCollection services)
    {
        services.AddScoped<DeskReader>().AddScoped<FindVisitor>().AddScoped<OpenCard>().AddScoped<CardAnswers>();
        services.AddScoped<WhyNoVisit>().AddScoped<RecordVisit>().AddScoped<RecordNewVisitor>();
        services.AddScoped<MatchRow>().AddScoped<SaveRow>().AddScoped<SheetReader>().AddScoped<SheetRoom>().AddScoped<FillSheet>();
        services.AddScoped<OpenVisit>().AddScoped<CloseVisit>().AddScoped<UndoVisit>().AddScoped<AddServices>().AddScoped<ExportVisits>();
        services.AddScoped<OpenCorrection>().AddScoped<CorrectVisit>().AddScoped<VoidVisit>().AddScoped<StatusOnRecord>();
        services.AddJob<CloseRooms>(every: TimeSpan.FromMinutes(1));
    }

    private static void AddRecordActs(IServiceCollection services)
    {
        services.AddScoped<FindParticipants>().AddScoped<OpenRecord>().AddScoped<RevealSsn>().AddScoped<OpenItems>().AddScoped<ChangeItems>();
        services.AddScoped<OpenPrintedCard>().AddScoped<IssueCard>().AddScoped<ReplaceCard>().AddScoped<OpenEoItems>().AddScoped<ChangeEoItems>();
        services.AddScoped<DuplicateList>().AddScoped<SayDifferent>().AddScoped<FindOther>().AddScoped<CompareRecords>().AddScoped<MergeRecords>();
        services.AddScoped<MergeStates>().AddScoped<OpenMerge>().AddScoped<UnmergeRecords>();
    }
}
