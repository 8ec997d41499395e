enum LoadingModule {}
